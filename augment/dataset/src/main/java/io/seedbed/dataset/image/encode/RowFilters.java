package io.seedbed.dataset.image.encode;

/**
 * PNG's row filters none, sub, up and Paeth; each row gets the one with the smallest sum of absolute differences, as the
 * PNG specification advises (section 12.7). Not thread-safe.
 */
final class RowFilters {

    private final byte[] pixels;
    private final int rowBytes;
    private final int rows;
    private final int step;

    /** Filters for rows of {@code rowBytes} bytes whose neighbours of one kind are {@code step} bytes apart. */
    RowFilters(byte[] pixels, int rowBytes, int rows, int step) {
        this.pixels = pixels;
        this.rowBytes = rowBytes;
        this.rows = rows;
        this.step = step;
    }

    /** Every row behind the number of its filter. */
    byte[] filtered() {
        byte[] out = new byte[(rowBytes + 1) * rows];
        byte[] above = new byte[rowBytes];
        byte[] row = new byte[rowBytes];
        byte[] sub = new byte[rowBytes];
        byte[] up = new byte[rowBytes];
        byte[] paeth = new byte[rowBytes];
        for (int y = 0; y < rows; y++) {
            System.arraycopy(pixels, y * rowBytes, row, 0, rowBytes);
            int ofNone = 0;
            int ofSub = 0;
            int ofUp = 0;
            int ofPaeth = 0;
            for (int i = 0; i < rowBytes; i++) {
                int here = row[i] & 255;
                int left = i < step ? 0 : row[i - step] & 255;
                int over = above[i] & 255;
                int corner = i < step ? 0 : above[i - step] & 255;
                sub[i] = (byte) (here - left);
                up[i] = (byte) (here - over);
                paeth[i] = (byte) (here - predict(left, over, corner));
                ofNone += Math.abs(row[i]);
                ofSub += Math.abs(sub[i]);
                ofUp += Math.abs(up[i]);
                ofPaeth += Math.abs(paeth[i]);
            }
            int best = Math.min(Math.min(ofNone, ofSub), Math.min(ofUp, ofPaeth));
            byte[] chosen = best == ofNone ? row : best == ofUp ? up : best == ofSub ? sub : paeth;
            int start = y * (rowBytes + 1);
            out[start] = (byte) (best == ofNone ? 0 : best == ofUp ? 2 : best == ofSub ? 1 : 4);
            System.arraycopy(chosen, 0, out, start + 1, rowBytes);
            byte[] free = above;
            above = row;
            row = free;
        }
        return out;
    }

    /** The neighbour that is nearest to left + above - corner; at a tie left before above before corner. */
    private static int predict(int left, int over, int corner) {
        int ofLeft = Math.abs(over - corner);
        int ofOver = Math.abs(left - corner);
        int ofCorner = Math.abs(left + over - 2 * corner);
        if (ofLeft <= ofOver && ofLeft <= ofCorner) {
            return left;
        }
        return ofOver <= ofCorner ? over : corner;
    }
}
