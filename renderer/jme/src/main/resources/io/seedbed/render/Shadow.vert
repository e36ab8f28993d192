uniform mat4 g_WorldMatrix;
uniform mat4 g_ViewProjectionMatrix;

in vec3 inPosition;

void main() {
    gl_Position = g_ViewProjectionMatrix * (g_WorldMatrix * vec4(inPosition, 1.0));
}
