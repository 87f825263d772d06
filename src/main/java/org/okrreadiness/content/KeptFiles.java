package org.okrreadiness.content;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.SortedMap;
import org.okrreadiness.content.pack.PackFiles;

/** A pack as it was kept, already in memory. */
record KeptFiles(String location, SortedMap<String, byte[]> files) implements PackFiles {

    @Override
    public String manifest() {
        return MANIFESTS.stream().filter(files::containsKey).findFirst().orElse(MANIFESTS.get(0));
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new NoSuchFileException(name);
        }
        return bytes;
    }
}
