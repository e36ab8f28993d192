package io.seedbed.scene.document;

/** A document that is not as it must be; a retry does not help. The message names the place and what would be right. */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * A fault at a place.
     *
     * @param pointer JSON pointer of the field; empty for the whole document
     * @param sentence what is wrong with it and what would be right, to be read after the pointer
     */
    public DocumentException(String pointer, String sentence) {
        super((pointer.isEmpty() ? "the document" : pointer) + " " + sentence);
        this.pointer = pointer;
    }

    /** JSON pointer of the field; empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}
