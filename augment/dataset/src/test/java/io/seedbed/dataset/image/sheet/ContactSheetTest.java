package io.seedbed.dataset.image.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.dataset.image.encode.Pixels;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactSheetTest {

    @Test
    void textIsBrokenAtSpacesAndCutWhereItIsTooLong() {
        String text = "a red mug is left of a blue chair, and a lamp stands behind both of them";

        List<String> lines = Lettering.REGULAR.wrap(text, 120, 3);

        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(Lettering.REGULAR.width(line)).isLessThanOrEqualTo(120));
        assertThat(lines.get(2)).endsWith("…");
        assertThat(String.join(" ", lines.subList(0, 2)))
                .isEqualTo(text.substring(
                        0, lines.get(0).length() + 1 + lines.get(1).length()));
        assertThat(Lettering.REGULAR.wrap("unbreakable".repeat(20), 80, 2))
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(Lettering.BOLD.width("mug")).isGreaterThan(Lettering.REGULAR.width("mug"));
    }

    @Test
    void aSheetShowsPicturesWithCaptionsBelow() {
        Pixels sheet = ContactSheet.pixels(List.of(tile("one", ""), tile("two", "false"), tile("three", "")), 2);

        assertThat(sheet.width()).isEqualTo(12 + 2 * (40 + 12));
        assertThat(colour(sheet, 20, 20)).isEqualTo(0x0a141e);
        assertThat(colour(sheet, 0, 0)).isEqualTo(0xffffff);
        assertThat(darkPixels(sheet, 12, 12 + 30 + 5, 40, 2 * Lettering.LINE)).isPositive();
        assertThat(darkPixels(sheet, 64, 12 + 30 + 5 + 2 * Lettering.LINE, 40, Lettering.LINE))
                .isPositive();
        assertThat(darkPixels(sheet, 12, 12 + 30 + 5 + 2 * Lettering.LINE, 40, Lettering.LINE))
                .isZero();
    }

    @Test
    void lettersThatTheSheetOfGlyphsLacksBecomeQuestionMarks() {
        Canvas known = new Canvas(20, 16, 0xffffff);
        Canvas unknown = new Canvas(20, 16, 0xffffff);

        Lettering.REGULAR.draw(known, 2, 0, "?", 0);
        Lettering.REGULAR.draw(unknown, 2, 0, "字", 0);

        assertThat(unknown.png()).isEqualTo(known.png()).isNotEqualTo(new Canvas(20, 16, 0xffffff).png());
    }

    @Test
    void aSheetOfNothingIsRefused() {
        assertThatThrownBy(() -> ContactSheet.png(List.of(), 3)).hasMessage("0 tiles in 3 columns");
    }

    private static Tile tile(String caption, String negative) {
        byte[] rgb = new byte[3 * 40 * 30];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (10 + i % 3 * 10);
        }
        return new Tile(new Pixels(40, 30, rgb), "000001", caption, negative);
    }

    private static int colour(Pixels pixels, int x, int y) {
        int at = 3 * (y * pixels.width() + x);
        return (pixels.rgb()[at] & 255) << 16 | (pixels.rgb()[at + 1] & 255) << 8 | (pixels.rgb()[at + 2] & 255);
    }

    private static long darkPixels(Pixels pixels, int left, int top, int width, int height) {
        return IntStream.range(0, width * height)
                .map(at -> colour(pixels, left + at % width, top + at / width))
                .filter(colour -> (colour & 0x00ff00) < 0xc000)
                .count();
    }
}
