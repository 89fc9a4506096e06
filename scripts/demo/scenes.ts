import { articleScene, cardCorrecting, cardOverDeal, cardOverOfficial, frontPage } from './article-scenes.ts';
import { deskScenes } from './desk-scenes.ts';
import { libraryScenes } from './library-scenes.ts';
import { clippedPopup, pagePopup } from './popup-scenes.ts';
import type { Scene } from './scene.ts';

/** What the demo pictures, in order; clipping comes before what shows clips. */
export const SCENES: Scene[] = [frontPage, articleScene, cardOverOfficial, cardOverDeal, cardCorrecting, pagePopup, clippedPopup, ...libraryScenes, ...deskScenes];
