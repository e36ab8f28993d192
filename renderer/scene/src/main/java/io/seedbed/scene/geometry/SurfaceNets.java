package io.seedbed.scene.geometry;

import java.util.Arrays;

/**
 * Meshes solids: naive surface nets (Gibson 1998) with vertices pulled onto the surface and normals from the distance's
 * gradient. Texture coordinates are the position along the dominant axes, in metres. Stateless.
 */
public final class SurfaceNets {

    private static final int[][] EDGES = {
        {0, 1}, {2, 3}, {4, 5}, {6, 7}, {0, 2}, {1, 3}, {4, 6}, {5, 7}, {0, 4}, {1, 5}, {2, 6}, {3, 7}
    };

    private SurfaceNets() {}

    /**
     * The surface of a solid.
     *
     * @param within a box that holds all of the surface
     * @param cell edge of the grid's cells in metres; details below it are lost
     */
    public static Mesh mesh(Sdf solid, Box within, double cell) {
        return new Grid(solid, within, cell).mesh();
    }

    /** One meshing. Not thread-safe. */
    private static final class Grid {
        private final Sdf solid;
        private final double cell;
        private final double ox;
        private final double oy;
        private final double oz;
        private final int nx;
        private final int ny;
        private final int nz;
        private final int sy;
        private final int sz;
        private final float[] values;
        private final int[] ids;
        private float[] positions = new float[3 * 1024];
        private int vertices;
        private int[] triangles = new int[6 * 1024];
        private int corners;

        Grid(Sdf solid, Box within, double cell) {
            this.solid = solid;
            this.cell = cell;
            this.nx = cells(within.size().x(), cell);
            this.ny = cells(within.size().y(), cell);
            this.nz = cells(within.size().z(), cell);
            this.ox = within.min().x() - cell;
            this.oy = within.min().y() - cell;
            this.oz = within.min().z() - cell;
            this.sy = nx + 1;
            this.sz = sy * (ny + 1);
            this.values = new float[Math.multiplyExact(sz, nz + 1)];
            this.ids = new int[values.length];
        }

        private static int cells(double size, double cell) {
            return (int) Math.ceil(size / cell) + 2;
        }

        Mesh mesh() {
            sample();
            place();
            connect();
            return finish();
        }

        /** Far from the surface neighbours are inside or outside as this cell is: their distance need not be asked. */
        private void sample() {
            for (int k = 0; k <= nz; k++) {
                for (int j = 0; j <= ny; j++) {
                    int row = j * sy + k * sz;
                    int i = 0;
                    while (i <= nx) {
                        double d = solid.at(ox + i * cell, oy + j * cell, oz + k * cell);
                        int same = 1 + Math.max(0, (int) (Math.abs(d) / (cell * 2.5)) - 1);
                        for (int end = Math.min(nx + 1, i + same); i < end; i++) {
                            values[row + i] = (float) d;
                        }
                    }
                }
            }
        }

        private void place() {
            int[] corner = {0, 1, sy, 1 + sy, sz, 1 + sz, sy + sz, 1 + sy + sz};
            for (int k = 0; k < nz; k++) {
                for (int j = 0; j < ny; j++) {
                    for (int i = 0; i < nx; i++) {
                        int q = i + j * sy + k * sz;
                        int inside = 0;
                        for (int e = 0; e < 8; e++) {
                            if (values[q + corner[e]] < 0) {
                                inside |= 1 << e;
                            }
                        }
                        ids[q] = inside == 0 || inside == 255 ? -1 : vertex(q, corner, i, j, k);
                    }
                }
            }
        }

        private int vertex(int q, int[] corner, int i, int j, int k) {
            double ax = 0;
            double ay = 0;
            double az = 0;
            int crossings = 0;
            for (int[] edge : EDGES) {
                double a = values[q + corner[edge[0]]];
                double b = values[q + corner[edge[1]]];
                if (a < 0 == b < 0) {
                    continue;
                }
                double t = a / (a - b);
                ax += (edge[0] & 1) + t * ((edge[1] & 1) - (edge[0] & 1));
                ay += (edge[0] >> 1 & 1) + t * ((edge[1] >> 1 & 1) - (edge[0] >> 1 & 1));
                az += (edge[0] >> 2) + t * ((edge[1] >> 2) - (edge[0] >> 2));
                crossings++;
            }
            if (3 * vertices + 3 > positions.length) {
                positions = Arrays.copyOf(positions, 2 * positions.length);
            }
            positions[3 * vertices] = (float) (ox + (i + ax / crossings) * cell);
            positions[3 * vertices + 1] = (float) (oy + (j + ay / crossings) * cell);
            positions[3 * vertices + 2] = (float) (oz + (k + az / crossings) * cell);
            return vertices++;
        }

        private void connect() {
            int[] step = {1, sy, sz};
            for (int k = 1; k < nz; k++) {
                for (int j = 1; j < ny; j++) {
                    for (int i = 1; i < nx; i++) {
                        int q = i + j * sy + k * sz;
                        for (int axis = 0; axis < 3; axis++) {
                            boolean from = values[q] < 0;
                            if (from != values[q + step[axis]] < 0) {
                                quad(q, step[(axis + 1) % 3], step[(axis + 2) % 3], from);
                            }
                        }
                    }
                }
            }
        }

        private void quad(int q, int u, int v, boolean outwards) {
            int a = ids[q];
            int b = ids[outwards ? q - u : q - v];
            int c = ids[q - u - v];
            int d = ids[outwards ? q - v : q - u];
            if (corners + 6 > triangles.length) {
                triangles = Arrays.copyOf(triangles, 2 * triangles.length);
            }
            for (int corner : new int[] {a, b, c, a, c, d}) {
                triangles[corners++] = corner;
            }
        }

        private Mesh finish() {
            float[] at = Arrays.copyOf(positions, 3 * vertices);
            float[] normals = new float[3 * vertices];
            float[] uvs = new float[2 * vertices];
            for (int i = 0; i < vertices; i++) {
                Vec3 p = Vec3.of(at[3 * i], at[3 * i + 1], at[3 * i + 2]);
                Vec3 slope = gradient(p);
                double d = solid.at(p.x(), p.y(), p.z());
                p = p.minus(slope.times(Math.max(-cell / 2, Math.min(cell / 2, d))));
                Vec3 normal = gradient(p);
                at[3 * i] = (float) p.x();
                at[3 * i + 1] = (float) p.y();
                at[3 * i + 2] = (float) p.z();
                normals[3 * i] = (float) normal.x();
                normals[3 * i + 1] = (float) normal.y();
                normals[3 * i + 2] = (float) normal.z();
                boolean sideways = Math.abs(normal.x()) > Math.abs(normal.z());
                boolean flat = Math.abs(normal.y()) > Math.max(Math.abs(normal.x()), Math.abs(normal.z()));
                uvs[2 * i] = (float) (sideways && !flat ? p.z() : p.x());
                uvs[2 * i + 1] = (float) (flat ? p.z() : p.y());
            }
            return new Mesh(at, normals, uvs, Arrays.copyOf(triangles, corners));
        }

        /** From four points of a tetrahedron. */
        private Vec3 gradient(Vec3 p) {
            double e = cell * 0.3;
            double a = solid.at(p.x() + e, p.y() - e, p.z() - e);
            double b = solid.at(p.x() - e, p.y() - e, p.z() + e);
            double c = solid.at(p.x() - e, p.y() + e, p.z() - e);
            double d = solid.at(p.x() + e, p.y() + e, p.z() + e);
            return Vec3.of(a - b - c + d, -a - b + c + d, -a + b - c + d).unit();
        }
    }
}
