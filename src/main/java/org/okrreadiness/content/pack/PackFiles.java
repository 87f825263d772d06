package org.okrreadiness.content.pack;

import java.io.IOException;
import java.util.List;
import org.okrreadiness.content.tree.TreeReader;

/** The files of one pack, wherever it lies. */
public interface PackFiles {

    /** What the file that describes the pack can be called. */
    List<String> MANIFESTS = List.of("assessment.yaml", "assessment.json");

    /** The largest file that is read, in bytes. */
    int LARGEST_FILE = TreeReader.LARGEST_FILE;

    /** The one of {@link #MANIFESTS} this pack has, the first where it has none. */
    String manifest();

    /** The folder, or a class-path name, for people. */
    String location();

    /**
     * Reads one file, but never more than {@code most} bytes and one: a longer file is recognised by its length.
     *
     * @param name relative to the pack, parts separated by {@code /}
     * @throws java.nio.file.NoSuchFileException when there is none
     * @throws OutsidePackException when the name leads out of the pack, by a link for example
     */
    byte[] read(String name, int most) throws IOException;
}
