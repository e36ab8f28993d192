package io.seedbed.scene.catalogue;

import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;

/** Surfaces of secondary parts. */
final class Finish {

    static final Paint WOOD = Paint.of(Material.WOOD.in(0x9a6a3c));
    static final Paint DARK_WOOD = Paint.of(Material.WOOD.in(0x5d4028));
    static final Paint PALE_WOOD = Paint.of(Material.WOOD.in(0xcfa873));
    static final Paint BARK = Paint.of(Surface.textured("bark", 0x5d4630, 0x3a2b1c, 0.95, 1.5));
    static final Paint STEEL = Paint.of(Surface.plain(0xc4c7ca, 0.3, 0.9));
    static final Paint DARK_STEEL = Paint.of(Surface.plain(0x55585c, 0.4, 0.8));
    static final Paint GOLD = Paint.of(Surface.plain(0xd4a83a, 0.3, 0.85));
    static final Paint TYRE = Paint.of(Surface.plain(0x1c1c1d, 0.9, 0));
    static final Paint BLACK = Paint.of(Surface.plain(0x18181a, 0.35, 0));
    static final Paint CHARCOAL = Paint.of(Surface.plain(0x34363a, 0.6, 0));
    static final Paint GREY = Paint.of(Surface.plain(0x8f9296, 0.6, 0));
    static final Paint WHITE = Paint.of(Surface.plain(0xf1f0ea, 0.5, 0));
    static final Paint PAPER = Paint.of(Surface.plain(0xf3ecd9, 0.9, 0));
    static final Paint CREAM = Paint.of(Surface.plain(0xefe0bd, 0.8, 0));
    static final Paint RED = Paint.of(Surface.plain(0xc42a2a, 0.4, 0));
    static final Paint TAIL_LIGHT = Paint.of(Surface.plain(0x9c1414, 0.2, 0).glowing(0.25));
    static final Paint HEADLIGHT = Paint.of(Surface.plain(0xfff4d6, 0.1, 0).glowing(0.35));
    static final Paint AMBER = Paint.of(Surface.plain(0xf09a1c, 0.3, 0));
    static final Paint YELLOW = Paint.of(Surface.plain(0xf0c52a, 0.5, 0));
    static final Paint ORANGE = Paint.of(Surface.plain(0xee8420, 0.5, 0));
    static final Paint PINK = Paint.of(Surface.plain(0xeaa0a4, 0.7, 0));
    static final Paint BROWN = Paint.of(Surface.plain(0x5c3a20, 0.7, 0));
    static final Paint WINDOW = Paint.of(Surface.plain(0x26323f, 0.08, 0.3));
    static final Paint PANE = Paint.of(Surface.plain(0x7fa8c4, 0.1, 0.2));
    static final Paint SCREEN = Paint.of(Surface.plain(0x0e1116, 0.12, 0));
    static final Paint LIT_SCREEN = Paint.of(Surface.plain(0x3f78c0, 0.2, 0).glowing(0.5));
    static final Paint LEAF = Paint.of(Surface.textured("leaf", 0x3c8334, 0x2a6426, 0.7, 4));
    static final Paint DEEP_LEAF = Paint.of(Surface.textured("leaf", 0x27622f, 0x1c4a24, 0.8, 4));
    static final Paint SOIL = Paint.of(Surface.textured("earth", 0x46311f, 0x2f2014, 1, 4));
    static final Paint TERRACOTTA = Paint.of(Surface.textured("stone", 0xb4623c, 0x9a5232, 0.9, 4));
    static final Paint BRICK = Paint.of(Surface.textured("bricks", 0xa1583f, 0xc9bfb0, 0.9, 1));
    static final Paint ROOF = Paint.of(Surface.textured("tiles", 0x6d4438, 0x533128, 0.9, 1));
    static final Paint STONE = Paint.of(Surface.textured("stone", 0x9a9a94, 0x7c7c78, 0.95, 2));
    static final Paint WATER = Paint.of(Surface.plain(0x4f9fc8, 0.05, 0.1));
    static final Paint CLEAR = Paint.of(Surface.plain(0xdcebf0, 0.05, 0).seeThrough(0.3));
    static final Paint FLAME = Paint.of(Surface.plain(0xffb43c, 0.9, 0).glowing(1.6));
    static final Paint GLOW = Paint.of(Surface.plain(0xffe9b0, 0.9, 0).glowing(1.1));
    static final Paint SHADE = Paint.of(Surface.textured("fabric", 0xe9dcc0, 0xd8c8a6, 0.95, 8));
    static final Paint LINEN = Paint.of(Surface.textured("fabric", 0xf0ece0, 0xdcd6c6, 0.95, 6));
    static final Paint CRUST = Paint.of(Surface.textured("stone", 0xc08840, 0xa66e2e, 0.8, 8));
    static final Paint CRUMB = Paint.of(Surface.textured("stone", 0xf0dcae, 0xe2c88e, 0.9, 10));
    static final Paint HORN = Paint.of(Surface.plain(0xe6dcc2, 0.5, 0));
    static final Paint HOOF = Paint.of(Surface.plain(0x2c2622, 0.7, 0));
    static final Paint EYE = Paint.of(Surface.plain(0x0c0b0b, 0.08, 0));

    private Finish() {}
}
