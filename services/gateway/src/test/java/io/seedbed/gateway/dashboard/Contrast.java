package io.seedbed.gateway.dashboard;

/** Scripts that look at colours. */
final class Contrast {

    /** Texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3). */
    static final String SCRIPT = """
            () => {
              const parse = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
              const light = ([r, g, b]) => [r, g, b]
                .map((one) => one / 255)
                .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
                .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
              const behind = (element) => {
                for (let one = element; one; one = one.parentElement) {
                  const colour = parse(getComputedStyle(one).backgroundColor);
                  if (colour.length === 3 || colour[3] > 0.99) {
                    return colour;
                  }
                }
                return [255, 255, 255];
              };
              const faint = new Set();
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const element = walk.currentNode.parentElement;
                if (!walk.currentNode.data.trim() || !element.checkVisibility() || element.matches('progress, .unseen')) {
                  continue;
                }
                const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) {
                  faint.add(walk.currentNode.data.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
                }
              }
              return [...faint];
            }
            """;

    /** How many colours a canvas shows; a blank one has one. */
    static final String COLOURS = """
            (canvas) => {
              const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              const colours = new Set();
              for (let i = 0; i < data.length; i += 4) {
                colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
              }
              return colours.size;
            }
            """;

    private Contrast() {}
}
