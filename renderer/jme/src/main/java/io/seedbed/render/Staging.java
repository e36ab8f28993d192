package io.seedbed.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Memory outside of the heap through which meshes go to the device, used again for each. What was taken is only good until the
 * next {@link #begin}.
 */
final class Staging {

    private ByteBuffer memory = ByteBuffer.allocateDirect(1 << 22);

    /** Makes room for one mesh. */
    void begin(int bytes) {
        if (memory.capacity() < bytes) {
            memory = ByteBuffer.allocateDirect(Math.max(bytes, 2 * memory.capacity()));
        }
        memory.clear();
    }

    /** The next so many bytes, in the machine's order. */
    ByteBuffer take(int bytes) {
        ByteBuffer part = memory.slice(memory.position(), bytes).order(ByteOrder.nativeOrder());
        memory.position(memory.position() + bytes);
        return part;
    }
}
