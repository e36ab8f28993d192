package io.seedbed.render;

import com.jme3.asset.AssetManager;
import com.jme3.asset.DesktopAssetManager;
import com.jme3.asset.plugins.ClasspathLocator;
import com.jme3.material.Material;
import com.jme3.material.plugins.J3MLoader;
import com.jme3.math.ColorRGBA;
import com.jme3.math.Vector3f;
import com.jme3.renderer.Camera;
import com.jme3.renderer.RenderManager;
import com.jme3.renderer.lwjgl.LwjglGL;
import com.jme3.renderer.lwjgl.LwjglGLExt;
import com.jme3.renderer.lwjgl.LwjglGLFboGL3;
import com.jme3.renderer.opengl.GLRenderer;
import com.jme3.scene.Geometry;
import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import com.jme3.shader.plugins.GLSLLoader;
import com.jme3.system.NanoTimer;
import com.jme3.texture.FrameBuffer;
import com.jme3.texture.FrameBuffer.FrameBufferTarget;
import com.jme3.texture.Image;
import com.jme3.texture.Texture;
import com.jme3.texture.Texture2D;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lwjgl.opengl.GL11;
import org.lwjgl.opengl.GL30;

/**
 * Draws stages without a display. A frame is a function of its stage, its size and the settings alone: what was drawn before
 * does not show (see the module's README). Not thread-safe: the thread that opened it renders and closes.
 */
public final class Engine implements AutoCloseable {

    /** The nearest and the farthest that is drawn, in metres. */
    static final double NEAR = 0.05;

    static final double FAR = 500;

    /** Up to this height, in metres, the backdrop throws no shadow. */
    private static final double FLAT = 0.05;

    private static final java.util.logging.Logger JME_LOG = java.util.logging.Logger.getLogger("com.jme3");

    private final EngineSettings settings;
    private final GlContext context;
    private final Thread owner = Thread.currentThread();
    private final GLRenderer renderer;
    private final RenderManager manager;
    private final MeshCache meshes;
    private final Shading shading;
    private final Readback readback;
    private final Optional<FrameBuffer> shadowBuffer;
    private final Geometry screen;
    private Targets targets;

    private Engine(EngineSettings settings, GlContext context) {
        this.settings = settings;
        this.context = context;
        renderer = new GLRenderer(new LwjglGL(), new LwjglGLExt(), new LwjglGLFboGL3());
        renderer.initialize();
        renderer.setLinearizeSrgbImages(true);
        manager = new RenderManager(renderer);
        manager.setTimer(new NanoTimer());
        AssetManager assets = assets();
        PatternArray patterns = new PatternArray();
        meshes = new MeshCache(renderer, patterns, settings.meshBytes());
        Texture2D shadowMap = shadowMap(Math.max(1, settings.shadowSize()));
        shadowBuffer = settings.shadowSize() == 0 ? Optional.empty() : Optional.of(shadowBuffer(shadowMap));
        shading = new Shading(assets, manager, patterns, shadowMap);
        readback = new Readback(renderer);
        screen = screen();
        targets = new Targets(16, 16, settings.samples(), settings.normals());
        GL11.glEnable(GL30.GL_FRAMEBUFFER_SRGB);
    }

    /**
     * Opens an engine on the calling thread.
     *
     * @throws NoGraphicsException if there is no graphics context to be had
     */
    public static Engine open(EngineSettings settings) {
        JME_LOG.setLevel(java.util.logging.Level.WARNING);
        GlContext context = GlContexts.open(settings.platform());
        try {
            return new Engine(settings, context);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** What draws, for logs and data cards. */
    public String device() {
        own();
        return GL11.glGetString(GL11.GL_RENDERER) + ", OpenGL " + GL11.glGetString(GL11.GL_VERSION) + ", "
                + context.description();
    }

    /** Bytes of meshes on the device. */
    long meshBytes() {
        return meshes.bytes();
    }

    /**
     * Draws a stage.
     *
     * @param width pixels, 16 to 4096
     * @param height pixels, 16 to 4096
     */
    public Frame render(Stage stage, int width, int height) {
        own();
        size(width, height);
        Camera camera = camera(stage.camera(), width, height);
        List<Shape> solid = new ArrayList<>();
        List<Shape> seeThrough = new ArrayList<>();
        for (Actor actor : stage.actors()) {
            MeshCache.Loaded loaded = meshes.get(actor.model());
            loaded.solid()
                    .forEach(batch ->
                            solid.add(Shape.of(actor, batch, stage.camera().eye())));
            loaded.seeThrough()
                    .forEach(batch ->
                            seeThrough.add(Shape.of(actor, batch, stage.camera().eye())));
        }
        solid.sort(Comparator.comparingDouble(Shape::distance));
        seeThrough.sort(Comparator.comparingDouble(Shape::distance).reversed());
        SunCamera sun = new SunCamera(stage, Math.max(1, settings.shadowSize()));
        shading.light(stage, camera, sun, settings.shadowSize(), targets.together());
        shadowBuffer.ifPresent(buffer -> {
            begin(buffer, sun.camera());
            draw(casters(solid), shading.shadow(), sun.camera());
        });
        begin(targets.drawn(), camera);
        draw(of(solid, false), shading.solid(), camera);
        draw(of(solid, true), shading.ground(), camera);
        draw(screen, shading.background());
        draw(seeThrough, shading.seeThrough(), camera);
        targets.resolve(renderer);
        if (!targets.together()) {
            begin(targets.truth(), camera);
            draw(solid, shading.truth(), camera);
            draw(seeThrough, shading.truth(), camera);
        }
        Frame frame = read();
        meshes.trim();
        renderer.postFrame();
        return frame;
    }

    /** The shapes of the backdrop, or all others. */
    private static List<Shape> of(List<Shape> shapes, boolean backdrop) {
        return shapes.stream().filter(shape -> (shape.label() == 0) == backdrop).toList();
    }

    /** What throws shadows: not the ground, which would fill the map to no end. */
    private static List<Shape> casters(List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> shape.label() != 0 || shape.height() > FLAT)
                .toList();
    }

    private Frame read() {
        return new Frame(
                targets.width(),
                targets.height(),
                readback.colours(targets.colour()),
                readback.labels(targets.truth(), targets.together() ? 1 : 0),
                readback.depth(targets.truth(), NEAR, FAR),
                settings.normals() ? readback.normals(targets.truth()) : new float[0]);
    }

    private void begin(FrameBuffer buffer, Camera camera) {
        renderer.setFrameBuffer(buffer);
        manager.setCamera(camera, false);
        renderer.setBackgroundColor(ColorRGBA.BlackNoAlpha);
        renderer.clearBuffers(true, true, false);
    }

    private void draw(List<Shape> shapes, Material material, Camera camera) {
        for (Shape shape : shapes) {
            camera.setPlaneState(0);
            if (camera.contains(shape.geometry().getWorldBound()) == Camera.FrustumIntersect.Outside) {
                continue;
            }
            material.setInt("Label", shape.label());
            draw(shape.geometry(), material);
        }
    }

    private void draw(Geometry geometry, Material material) {
        geometry.setMaterial(material);
        manager.renderGeometry(geometry);
    }

    private void own() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the engine belongs to thread " + owner.getName() + ", but "
                    + Thread.currentThread().getName() + " uses it; open one for each thread");
        }
        context.use();
    }

    private void size(int width, int height) {
        if (width < 16 || width > 4096 || height < 16 || height > 4096) {
            throw new IllegalArgumentException(
                    "the size is " + width + " by " + height + "; both must be from 16 to 4096 pixels");
        }
        if (targets.width() != width || targets.height() != height) {
            targets.dispose();
            targets = new Targets(width, height, settings.samples(), settings.normals());
        }
    }

    private static Camera camera(CameraSpec spec, int width, int height) {
        Camera camera = new Camera(width, height);
        camera.setParallelProjection(false);
        double top = NEAR * StrictMath.tan(Math.toRadians(spec.fieldOfView()) / 2);
        double right = top * width / height;
        camera.setFrustum((float) NEAR, (float) FAR, (float) -right, (float) right, (float) top, (float) -top);
        Vec3 ahead = spec.target().minus(spec.eye()).unit();
        Vec3 left = Vec3.UP.cross(ahead).unit();
        camera.setLocation(SunCamera.float3(spec.eye()));
        camera.setAxes(SunCamera.float3(left), SunCamera.float3(ahead.cross(left)), SunCamera.float3(ahead));
        camera.update();
        return camera;
    }

    private static AssetManager assets() {
        AssetManager assets = new DesktopAssetManager();
        assets.registerLocator("/", ClasspathLocator.class);
        assets.registerLoader(J3MLoader.class, "j3md");
        assets.registerLoader(GLSLLoader.class, "vert", "frag", "glsllib");
        return assets;
    }

    private static Texture2D shadowMap(int size) {
        Texture2D map = new Texture2D(size, size, Image.Format.Depth32F);
        map.setMinFilter(Texture.MinFilter.BilinearNoMipMaps);
        map.setMagFilter(Texture.MagFilter.Bilinear);
        map.setShadowCompareMode(Texture.ShadowCompareMode.LessOrEqual);
        return map;
    }

    private static FrameBuffer shadowBuffer(Texture2D map) {
        int size = map.getImage().getWidth();
        FrameBuffer buffer = new FrameBuffer(size, size, 1);
        buffer.setDepthTarget(FrameBufferTarget.newTarget(map));
        return buffer;
    }

    /** One triangle that covers the picture. */
    private static Geometry screen() {
        Mesh mesh = new Mesh();
        mesh.setBuffer(VertexBuffer.Type.Position, 3, new float[] {-1, -1, 1, 3, -1, 1, -1, 3, 1});
        mesh.setBuffer(VertexBuffer.Type.Index, 3, new int[] {0, 1, 2});
        mesh.updateCounts();
        Geometry geometry = new Geometry("screen", mesh);
        geometry.setLocalTranslation(Vector3f.ZERO);
        geometry.updateGeometricState();
        return geometry;
    }

    @Override
    public void close() {
        own();
        renderer.cleanup();
        context.close();
    }
}
