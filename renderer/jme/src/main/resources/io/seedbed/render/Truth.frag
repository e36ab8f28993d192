// Which thing is where, and how it is turned, in the camera's axes.
uniform mat4 g_ViewMatrix;
uniform int m_Label;

in vec3 normal;

layout(location = 0) out vec4 label;
layout(location = 1) out vec4 facing;

void main() {
    label = vec4(float(m_Label) / 255.0, 0.0, 0.0, 1.0);
    facing = vec4(normalize(mat3(g_ViewMatrix) * normal), 1.0);
}
