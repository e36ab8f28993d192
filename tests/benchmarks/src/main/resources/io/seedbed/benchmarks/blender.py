# Renders the scenes that BlenderComparison wrote, with Blender 3.4: blender -b -P blender.py -- FOLDER ENGINE SAMPLES SIZE
# Only rendering and writing the PNG is timed, not reading the scene. The last line of output is "seedbed CPU_SECONDS IMAGES".
import json
import math
import pathlib
import sys
import time

import bpy
from mathutils import Matrix, Vector

folder, engine, samples, size = sys.argv[sys.argv.index("--") + 1 :]
cpu = 0.0
images = 0


def turned(point):
    """From y up to Blender's z up."""
    return Vector((point[0], -point[2], point[1]))


def look(eye, target):
    ahead = (target - eye).normalized()
    return Matrix.Translation(eye) @ ahead.to_track_quat("-Z", "Y").to_matrix().to_4x4()


for view in sorted(pathlib.Path(folder).glob("*.json")):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    spec = json.loads(view.read_text())
    bpy.ops.wm.obj_import(filepath=str(view.with_suffix(".obj")), forward_axis="NEGATIVE_Z", up_axis="Y")
    scene = bpy.context.scene
    camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
    camera.data.angle = math.radians(spec["fieldOfView"])
    camera.data.clip_end = 500
    camera.matrix_world = look(turned(spec["eye"]), turned(spec["target"]))
    scene.collection.objects.link(camera)
    scene.camera = camera
    sun = bpy.data.objects.new("sun", bpy.data.lights.new("sun", "SUN"))
    sun.data.energy = 3
    sun.matrix_world = look(turned(spec["toSun"]), Vector((0, 0, 0)))
    scene.collection.objects.link(sun)
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs[0].default_value = (0.6, 0.7, 0.8, 1)
    scene.render.engine = engine
    if engine == "CYCLES":
        scene.cycles.samples = int(samples)
        scene.cycles.use_denoising = False
    elif engine == "BLENDER_EEVEE":
        scene.eevee.taa_render_samples = int(samples)
    else:
        scene.display.shading.light = "STUDIO"
        scene.display.shading.color_type = "MATERIAL"
        scene.display.shading.show_shadows = True
        scene.display.render_aa = "OFF"
    scene.render.resolution_x = scene.render.resolution_y = int(size)
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "PNG"
    scene.render.filepath = str(view.with_suffix("")) + "-" + engine.lower() + ".png"
    begun = time.process_time()
    bpy.ops.render.render(write_still=True)
    spent = time.process_time() - begun
    if images > 0:
        cpu += spent
    images += 1

# The first image pays for shaders and start-up and is not counted, as with the other side.
print("seedbed", cpu, images - 1)
