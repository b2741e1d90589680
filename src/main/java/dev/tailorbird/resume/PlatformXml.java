package dev.tailorbird.resume;

import java.util.function.Supplier;

/**
 * The libraries for PDF and DOCX ask the Java platform for XML factories several times a document, and it looks into
 * every jar of the class path each time: a third of a PDF's CPU time, nine tenths of a DOCX's. From the platform's own
 * class loader its own factories are found at once.
 */
final class PlatformXml {
    private PlatformXml() {}

    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
