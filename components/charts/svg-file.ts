/** What a drawing takes from the page's styles; written into the file, so that it looks the same elsewhere. All of these are inherited. */
const STYLES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'visibility',
] as const;

const valueOf = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);

/** Writes the styles of an element and all within as attributes, where they are not those of the element around it. */
function copyStyles(from: Element, to: Element, isRoot: boolean): void {
  const around = isRoot ? null : from.parentElement;
  for (const name of STYLES) {
    const value = valueOf(from, name);
    if (value !== '' && (around === null || valueOf(around, name) !== value)) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
  const opacity = valueOf(from, 'opacity');
  if (opacity !== '' && opacity !== '1') to.setAttribute('opacity', opacity);
  for (const name of ['style', 'class', 'tabindex']) to.removeAttribute(name);
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy) copyStyles(child, copy, false);
  }
}

/** A drawing of the page as the text of an SVG file of its own, with its present colours and ground. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copyStyles(svg, copy, true);
  const { width, height } = svg.viewBox.baseVal.width > 0 ? svg.viewBox.baseVal : svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', groundOf(svg));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function groundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !/,\s*0\)$/.test(colour)) return colour;
  }
  return 'white';
}

/** The same as a PNG, twice as fine as it is shown. Rejects where the browser cannot draw it. */
export async function pngBlob(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.'))), 'image/png');
  });
}
