package io.seedbed.render;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.system.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the first context that works. */
final class GlContexts {

    private static final Logger LOG = LoggerFactory.getLogger(GlContexts.class);

    private GlContexts() {}

    /** @throws NoGraphicsException if none works, with what to install */
    static GlContext open(Platform platform) {
        List<String> failures = new ArrayList<>();
        for (Platform one : platform == Platform.AUTOMATIC ? Platform.values() : new Platform[] {platform}) {
            if (one == Platform.AUTOMATIC) {
                continue;
            }
            try {
                GlContext context = openOne(one);
                LOG.info("graphics through {}", context.description());
                return context;
            } catch (RuntimeException | LinkageError e) {
                LOG.debug("no graphics through {}", one, e);
                failures.add(one + ": " + e.getMessage());
            }
        }
        throw new NoGraphicsException("no graphics context (" + String.join("; ", failures)
                + "). Install the packages libegl1 and libgl1-mesa-dri (Debian, Ubuntu) or mesa-libEGL and"
                + " mesa-dri-drivers (Fedora), or run under xvfb-run");
    }

    private static GlContext openOne(Platform platform) {
        if (platform == Platform.OFFSCREEN) {
            Configuration.OPENGL_CONTEXT_API.set("native");
            return new WindowContext();
        }
        Configuration.OPENGL_CONTEXT_API.set("EGL");
        return platform == Platform.DEVICE ? EglContext.device() : EglContext.surfaceless();
    }
}
