package io.seedbed.render;

import static org.lwjgl.egl.EGL15.EGL_CONTEXT_MAJOR_VERSION;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_MINOR_VERSION;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK;

import java.nio.IntBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** A context through EGL that has no surface: no X, no Wayland. */
final class EglContext implements GlContext {

    private static final int PLATFORM_SURFACELESS_MESA = 0x31DD;
    private static final int PLATFORM_DEVICE_EXT = 0x313F;
    private static final int MOST_DEVICES = 32;

    private final long display;
    private final long context;
    private final String description;
    private final GLCapabilities capabilities;

    private EglContext(long display, String name) {
        this.display = display;
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer major = stack.mallocInt(1);
            IntBuffer minor = stack.mallocInt(1);
            demand(EGL10.eglInitialize(display, major, minor), "eglInitialize");
            EGL.createDisplayCapabilities(display, major.get(0), minor.get(0));
            demand(EGL12.eglBindAPI(EGL14.EGL_OPENGL_API), "eglBindAPI");
            PointerBuffer config = stack.mallocPointer(1);
            IntBuffer count = stack.mallocInt(1);
            IntBuffer wanted = stack.ints(
                    EGL10.EGL_SURFACE_TYPE,
                    EGL10.EGL_PBUFFER_BIT,
                    EGL12.EGL_RENDERABLE_TYPE,
                    EGL14.EGL_OPENGL_BIT,
                    EGL10.EGL_NONE);
            demand(EGL10.eglChooseConfig(display, wanted, config, count) && count.get(0) > 0, "eglChooseConfig");
            IntBuffer version = stack.ints(
                    EGL_CONTEXT_MAJOR_VERSION,
                    3,
                    EGL_CONTEXT_MINOR_VERSION,
                    3,
                    EGL_CONTEXT_OPENGL_PROFILE_MASK,
                    EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                    EGL10.EGL_NONE);
            this.context = EGL10.eglCreateContext(display, config.get(0), 0, version);
            demand(context != 0, "eglCreateContext");
            demand(EGL10.eglMakeCurrent(display, 0, 0, context), "eglMakeCurrent");
            this.description = name + ", EGL " + major.get(0) + "." + minor.get(0);
        }
        capabilities = GL.createCapabilities(true);
    }

    /** Mesa's surfaceless platform. */
    static EglContext surfaceless() {
        return new EglContext(display(PLATFORM_SURFACELESS_MESA, 0), "EGL surfaceless");
    }

    /** The first graphics card that works; software devices are left to {@link #surfaceless()}. */
    static EglContext device() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            EGL.getCapabilities();
            IntBuffer count = stack.mallocInt(1);
            PointerBuffer devices = stack.mallocPointer(MOST_DEVICES);
            long query = address("eglQueryDevicesEXT");
            demand(
                    JNI.callPPI(MOST_DEVICES, devices.address(), MemoryUtil.memAddress(count), query) != 0,
                    "eglQueryDevicesEXT");
            RuntimeException last = new IllegalStateException("EGL lists no graphics card");
            for (int i = 0; i < count.get(0); i++) {
                try {
                    return new EglContext(display(PLATFORM_DEVICE_EXT, devices.get(i)), "EGL device " + i);
                } catch (IllegalStateException e) {
                    last = e;
                }
            }
            throw last;
        }
    }

    private static long display(int platform, long nativeDisplay) {
        EGL.getCapabilities();
        // The generated wrapper refuses a null display, which the surfaceless platform asks for.
        long display = JNI.callPPP(platform, nativeDisplay, 0L, address("eglGetPlatformDisplayEXT"));
        demand(display != 0, "eglGetPlatformDisplayEXT");
        return display;
    }

    private static long address(String function) {
        long address = EGL.getFunctionProvider().getFunctionAddress(function);
        demand(address != 0, function);
        return address;
    }

    private static void demand(boolean good, String step) {
        if (!good) {
            throw new IllegalStateException(step + " failed");
        }
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void use() {
        if (EGL14.eglGetCurrentContext() != context) {
            demand(EGL10.eglMakeCurrent(display, 0, 0, context), "eglMakeCurrent");
            GL.setCapabilities(capabilities);
        }
    }

    /** The display stays: all contexts of the process share it. */
    @Override
    public void close() {
        GL.setCapabilities(null);
        EGL10.eglMakeCurrent(display, 0, 0, 0);
        EGL10.eglDestroyContext(display, context);
    }
}
