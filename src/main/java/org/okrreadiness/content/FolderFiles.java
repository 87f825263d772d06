package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.content.pack.OutsidePackException;
import org.okrreadiness.content.pack.PackFiles;

/** A pack in a folder. */
final class FolderFiles implements PackFiles {

    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public String manifest() {
        return MANIFESTS.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst()
                .orElse(MANIFESTS.get(0));
    }

    @Override
    public String location() {
        return folder.toString();
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        Path inside = folder.toRealPath();
        Path file = folder.resolve(name).toRealPath();
        if (!file.startsWith(inside)) {
            throw new OutsidePackException(name);
        }
        if (!Files.isRegularFile(file)) {
            // a pipe or device would never end
            throw new IOException(name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }
}
