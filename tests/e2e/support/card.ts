export { card, CARD, closedCard, openCard, pressInCard, type CardView } from '../../../scripts/browser/card.ts';
