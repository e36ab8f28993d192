#import "io/seedbed/render/Sky.glsllib"

uniform sampler2DArray m_Patterns;
uniform sampler2DShadow m_ShadowMap;
uniform mat4 m_ShadowMatrix;
uniform vec3 m_Eye;
uniform float m_Texel;
uniform int m_Label;
#ifdef GROUND
uniform sampler2D m_Contact;
uniform vec4 m_ContactArea;
#endif

in vec3 place;
in vec3 normal;
in vec2 uv;
flat in vec4 first;
flat in vec4 second;
flat in vec4 finish;

layout(location = 0) out vec4 colour;
#ifdef LABELLED
layout(location = 1) out vec4 label;
#endif

vec3 bumped(vec3 n, vec2 slope) {
    vec3 px = dFdx(place);
    vec3 py = dFdy(place);
    vec2 ux = dFdx(uv);
    vec2 uy = dFdy(uv);
    vec3 rx = cross(py, n);
    vec3 ry = cross(n, px);
    vec3 t = rx * ux.x + ry * uy.x;
    vec3 b = rx * ux.y + ry * uy.y;
    float scale = inversesqrt(max(max(dot(t, t), dot(b, b)), 1e-20));
    return normalize(n - scale * (t * slope.x + b * slope.y));
}

float lit(vec3 n) {
    vec4 at = m_ShadowMatrix * vec4(place + n * m_Texel * 1.5, 1.0);
    vec3 s = at.xyz;
    if (s.x < 0.0 || s.x > 1.0 || s.y < 0.0 || s.y > 1.0 || s.z > 1.0) {
        return 1.0;
    }
    vec2 e = 1.0 / vec2(textureSize(m_ShadowMap, 0));
    return 0.25 * (texture(m_ShadowMap, s + vec3(-0.75 * e.x, -0.25 * e.y, 0.0))
        + texture(m_ShadowMap, s + vec3(0.25 * e.x, -0.75 * e.y, 0.0))
        + texture(m_ShadowMap, s + vec3(0.75 * e.x, 0.25 * e.y, 0.0))
        + texture(m_ShadowMap, s + vec3(-0.25 * e.x, 0.75 * e.y, 0.0)));
}

#ifdef GROUND
// Light from around that things standing near take away.
float open(vec3 n) {
    float taken = 1.0 - texture(m_Contact, (place.xz - m_ContactArea.xy) * m_ContactArea.zw).r;
    return 1.0 - taken * clamp(n.y, 0.0, 1.0) * clamp(1.0 - 2.0 * place.y, 0.0, 1.0);
}
#endif

void main() {
    vec3 n = normalize(normal);
    vec3 flatNormal = n;
    vec4 pattern = vec4(0.0, 128.0 / 255.0, 128.0 / 255.0, 128.0 / 255.0);
    if (first.a > 0.5) {
        pattern = texture(m_Patterns, vec3(uv, first.a));
        n = bumped(n, pattern.ba * (255.0 / 127.0) - 128.0 / 127.0);
    }
    vec3 base = mix(first.rgb, second.rgb, pattern.r) * (pattern.g * (255.0 / 128.0));
    float roughness = clamp(finish.x + 0.12 * pattern.r * finish.y, 0.04, 1.0);
    float metallic = finish.y;
    vec3 v = normalize(m_Eye - place);
    float nv = clamp(dot(n, v), 0.02, 1.0);
    float nl = clamp(dot(n, m_ToSun), 0.0, 1.0);
    float shadow = nl > 0.0 && dot(flatNormal, m_ToSun) > -0.1 ? lit(flatNormal) : 0.0;

    vec3 h = normalize(v + m_ToSun);
    float nh = clamp(dot(n, h), 0.0, 1.0);
    float vh = clamp(dot(v, h), 0.0, 1.0);
    float a = roughness * roughness;
    float a2 = max(a * a, 0.0008);
    float d = nh * nh * (a2 - 1.0) + 1.0;
    float k = (roughness + 1.0) * (roughness + 1.0) * 0.125;
    float vis = 0.25 / ((nv * (1.0 - k) + k) * (nl * (1.0 - k) + k));
    vec3 f0 = mix(vec3(0.04), base, metallic);
    float w = 1.0 - vh;
    float w2 = w * w;
    vec3 fresnel = f0 + (1.0 - f0) * (w2 * w2 * w);
    vec3 glint = fresnel * min(a2 / (3.14159 * d * d) * vis, 12.0);
    // Metals keep some diffuse light, so that their colour can be named under any sky.
    vec3 diffuse = base * (1.0 - 0.85 * metallic);

    vec3 light = (diffuse + glint * 3.14159 * 0.35) * m_Sun * nl * shadow;

#ifdef GROUND
    float o = open(flatNormal);
#else
    const float o = 1.0;
#endif
    vec3 around = mix(m_Below, m_Above, 0.5 + 0.5 * n.y);
    light += diffuse * around * o;

    // Split sum with Karis' fit of the environment's part ("Physically Based Shading on Mobile").
    vec4 r4 = roughness * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
    float a004 = min(r4.x * r4.x, exp2(-9.28 * nv)) * r4.x + r4.y;
    vec2 ab = vec2(-1.04, 1.04) * a004 + r4.zw;
    vec3 mirror = mirrored(reflect(-v, n), roughness);
    light += (f0 * ab.x + ab.y) * mirror * mix(o, 1.0, 0.3);
    light += first.rgb * finish.z;

#ifdef SEE_THROUGH
    float edge = 1.0 - nv;
    float alpha = clamp(second.a + ab.y + (1.0 - second.a) * edge * edge * edge, 0.0, 1.0);
#else
    const float alpha = 1.0;
#endif
    float far = distance(m_Eye, place);
    float haze = 1.0 - exp(-max(far - 12.0, 0.0) * 0.006);
    light = mix(light, m_Horizon * 0.95, haze);
    colour = vec4(finished(light), alpha);
#ifdef LABELLED
    label = vec4(float(m_Label) / 255.0, 0.0, 0.0, 1.0);
#endif
}
