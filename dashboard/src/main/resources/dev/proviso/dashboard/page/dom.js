// Elements by hand. Text is only ever set as text: nothing here reads markup.
const SVG = "http://www.w3.org/2000/svg";

export const byId = (id) => document.getElementById(id);

export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(key, value === true ? "" : value);
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function setText(node, text) {
  const string = String(text);
  if (node.textContent !== string) {
    node.textContent = string;
  }
}

// Brings the children in line with the items, and leaves those in place that stay: focus and selection are kept.
export function sync(parent, items, keyOf, make) {
  const old = (parent.provisoViews ??= new Map());
  const next = new Map();
  let place = parent.firstChild;
  for (const item of items) {
    const key = keyOf(item);
    const view = old.get(key) ?? make(item);
    view.show(item);
    next.set(key, view);
    if (view.node === place) {
      place = place.nextSibling;
    } else {
      parent.insertBefore(view.node, place);
    }
  }
  for (const [key, view] of old) {
    if (!next.has(key)) {
      view.node.remove();
    }
  }
  parent.provisoViews = next;
}
