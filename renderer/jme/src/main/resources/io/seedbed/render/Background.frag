#import "io/seedbed/render/Sky.glsllib"

in vec3 direction;

layout(location = 0) out vec4 colour;
#ifdef LABELLED
layout(location = 1) out vec4 label;
#endif

void main() {
    colour = vec4(finished(skyAt(normalize(direction))), 1.0);
#ifdef LABELLED
    label = vec4(0.0, 0.0, 0.0, 1.0);
#endif
}
