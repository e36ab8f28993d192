package io.seedbed.render;

import com.jme3.asset.AssetManager;
import com.jme3.material.Material;
import com.jme3.material.RenderState.BlendMode;
import com.jme3.material.RenderState.TestFunction;
import com.jme3.math.Matrix4f;
import com.jme3.math.Vector3f;
import com.jme3.renderer.Camera;
import com.jme3.renderer.RenderManager;
import com.jme3.texture.Texture2D;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.stage.Stage;
import java.util.List;

/** The shaders, and what they need to know of a stage. */
final class Shading {

    private static final String DEFINITION = "io/seedbed/render/Stage.j3md";

    private final Material solid;
    private final Material ground;
    private final Material seeThrough;
    private final Material background;
    private final Material truth;
    private final Material shadow;
    private final ContactMap contact = new ContactMap();

    Shading(AssetManager assets, RenderManager manager, PatternArray patterns, Texture2D shadowMap) {
        solid = material(assets, manager, "Default");
        ground = material(assets, manager, "Default");
        ground.setBoolean("Ground", true);
        ground.setTexture("Contact", contact.texture());
        seeThrough = material(assets, manager, "Default");
        seeThrough.setBoolean("SeeThrough", true);
        seeThrough.getAdditionalRenderState().setBlendMode(BlendMode.Alpha);
        background = material(assets, manager, "Background");
        background.getAdditionalRenderState().setDepthWrite(false);
        background.getAdditionalRenderState().setDepthFunc(TestFunction.LessOrEqual);
        truth = material(assets, manager, "Truth");
        shadow = material(assets, manager, "Shadow");
        shadow.getAdditionalRenderState().setPolyOffset(1.5f, 2);
        for (Material material : List.of(solid, ground, seeThrough)) {
            material.setTexture("Patterns", patterns.texture());
            material.setTexture("ShadowMap", shadowMap);
        }
    }

    private static Material material(AssetManager assets, RenderManager manager, String technique) {
        Material material = new Material(assets, DEFINITION);
        material.selectTechnique(technique, manager);
        return material;
    }

    /** Takes over the light of a stage. */
    void light(Stage stage, Camera camera, SunCamera sun, int shadowSize, boolean labelled) {
        for (Material material : List.of(solid, ground, seeThrough, background)) {
            sky(material, stage.sky());
            material.setBoolean("Labelled", labelled);
        }
        ground.setVector4("ContactArea", contact.cover(stage));
        for (Material material : List.of(solid, ground, seeThrough)) {
            material.setVector3("Eye", SunCamera.float3(stage.camera().eye()));
            material.setMatrix4("ShadowMatrix", sun.toMap());
            material.setFloat("Texel", (float) sun.texel(Math.max(1, shadowSize)));
        }
        background.setMatrix4("FromClip", camera.getViewProjectionMatrix().invert(new Matrix4f()));
    }

    private static void sky(Material material, Sky sky) {
        material.setVector3("ToSun", SunCamera.float3(sky.toSun().unit()));
        material.setVector3("Sun", SunCamera.float3(sky.sun()));
        material.setVector3("Above", SunCamera.float3(sky.above()));
        material.setVector3("Below", SunCamera.float3(sky.below()));
        material.setVector3("Zenith", linear(sky.zenith()));
        material.setVector3("Horizon", linear(sky.horizon()));
        material.setFloat("Exposure", 1);
    }

    private static Vector3f linear(int rgb) {
        return new Vector3f(linear1(rgb >> 16 & 255), linear1(rgb >> 8 & 255), linear1(rgb & 255));
    }

    private static float linear1(int value) {
        double c = value / 255.0;
        return (float) (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
    }

    Material solid() {
        return solid;
    }

    /** For the backdrop, which things standing on it darken. */
    Material ground() {
        return ground;
    }

    Material seeThrough() {
        return seeThrough;
    }

    Material background() {
        return background;
    }

    Material truth() {
        return truth;
    }

    Material shadow() {
        return shadow;
    }
}
