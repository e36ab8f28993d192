uniform mat4 m_FromClip;

in vec3 inPosition;

out vec3 direction;

void main() {
    vec4 far = m_FromClip * vec4(inPosition.xy, 1.0, 1.0);
    vec4 near = m_FromClip * vec4(inPosition.xy, -1.0, 1.0);
    direction = far.xyz / far.w - near.xyz / near.w;
    gl_Position = vec4(inPosition.xy, 1.0, 1.0);
}
