// A vertex of a batch: every vertex carries its surface, so that one draw holds many surfaces.
uniform mat4 g_WorldMatrix;
uniform mat4 g_ViewProjectionMatrix;

in vec3 inPosition;
in vec3 inNormal;
in vec2 inTexCoord;
in vec4 inColor;      // sRGB of the first colour, texture layer / 255
in vec4 inTexCoord2;  // sRGB of the second colour, opacity
in vec4 inTexCoord3;  // roughness, metallic, glow / 8, 0

out vec3 place;
out vec3 normal;
out vec2 uv;
flat out vec4 first;
flat out vec4 second;
flat out vec4 finish;

vec3 linear(vec3 c) {
    return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878);
}

void main() {
    vec4 world = g_WorldMatrix * vec4(inPosition, 1.0);
    place = world.xyz;
    normal = mat3(g_WorldMatrix) * inNormal;
    uv = inTexCoord;
    first = vec4(linear(inColor.rgb), inColor.a * 255.0);
    second = vec4(linear(inTexCoord2.rgb), inTexCoord2.a);
    finish = vec4(inTexCoord3.xy, inTexCoord3.z * 8.0, 0.0);
    gl_Position = g_ViewProjectionMatrix * world;
}
