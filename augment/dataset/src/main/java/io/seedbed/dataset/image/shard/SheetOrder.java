package io.seedbed.dataset.image.shard;

/** Which images a contact sheet shows. Stateless. */
public final class SheetOrder {

    /** The most pictures on a sheet. */
    public static final int TILES = 24;

    /** Pixels of a picture's longer side. */
    public static final int SIZE = 224;

    private SheetOrder() {}

    /** An image's place in the shuffled order, unsigned, by the finaliser of SplitMix64. */
    public static long of(long index) {
        long mixed = index + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
