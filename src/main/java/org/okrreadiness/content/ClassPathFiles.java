package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.okrreadiness.content.pack.PackFiles;

/** A pack that ships inside the application. */
final class ClassPathFiles implements PackFiles {

    private final String folder;

    /** @param folder from the root of the class path, without a slash at either end */
    ClassPathFiles(String folder) {
        this.folder = folder;
    }

    @Override
    public String manifest() {
        return MANIFESTS.get(0);
    }

    @Override
    public String location() {
        return folder;
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        try (InputStream in = ClassPathFiles.class.getResourceAsStream("/" + folder + "/" + name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in.readNBytes(most + 1);
        }
    }
}
