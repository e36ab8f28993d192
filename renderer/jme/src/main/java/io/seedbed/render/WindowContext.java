package io.seedbed.render;

import org.lwjgl.glfw.GLFW;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;

/** A context of a window that is never shown. */
final class WindowContext implements GlContext {

    private final long window;
    private final GLCapabilities capabilities;

    WindowContext() {
        if (!GLFW.glfwInit()) {
            throw new IllegalStateException("there is no display (DISPLAY is " + System.getenv("DISPLAY") + ")");
        }
        GLFW.glfwWindowHint(GLFW.GLFW_VISIBLE, GLFW.GLFW_FALSE);
        GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_VERSION_MAJOR, 3);
        GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_VERSION_MINOR, 3);
        GLFW.glfwWindowHint(GLFW.GLFW_OPENGL_PROFILE, GLFW.GLFW_OPENGL_CORE_PROFILE);
        window = GLFW.glfwCreateWindow(16, 16, "seedbed", 0, 0);
        if (window == 0) {
            GLFW.glfwTerminate();
            throw new IllegalStateException("the display gives no OpenGL 3.3 context");
        }
        GLFW.glfwMakeContextCurrent(window);
        capabilities = GL.createCapabilities(true);
    }

    @Override
    public void use() {
        GLFW.glfwMakeContextCurrent(window);
        GL.setCapabilities(capabilities);
    }

    @Override
    public String description() {
        return "a hidden window on display " + System.getenv("DISPLAY");
    }

    @Override
    public void close() {
        GL.setCapabilities(null);
        GLFW.glfwDestroyWindow(window);
        GLFW.glfwTerminate();
    }
}
