/**
 * Builds one element. Every child that is a string becomes a text node, so nothing that
 * a person or an app wrote is ever read as HTML.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean | undefined | ((event: any) => unknown)>>} [attributes]
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') built.addEventListener(name, value);
    else if (value === true) built.setAttribute(name, '');
    else if (value !== undefined && value !== false) built.setAttribute(name, value);
  }
  built.append(...children.filter((child) => child !== undefined));
  return built;
}
