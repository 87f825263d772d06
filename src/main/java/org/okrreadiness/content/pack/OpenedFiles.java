package org.okrreadiness.content.pack;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.FormatCheck;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.service.PackFinding.Place;

/** Opens the files of a pack one by one and keeps their bytes: what was judged is what is hashed and kept. */
final class OpenedFiles {

    /** The largest pack that is read, in bytes. */
    static final int LARGEST_PACK = 10_000_000;

    private final PackFiles files;
    private final Findings findings;
    private final TreeReader reader;
    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private int total;

    OpenedFiles(PackFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        this.reader = new TreeReader(findings);
    }

    /**
     * @param name relative to the pack
     * @param namedAt where the name stands, for when there is no such file
     * @return empty when the file cannot be read on, which has been reported
     */
    Optional<Node> open(String name, Place namedAt) {
        return read(name, namedAt)
                .flatMap(content -> reader.read(name, content))
                .filter(new FormatCheck(findings)::isReadable);
    }

    private Optional<byte[]> read(String name, Place namedAt) {
        if (total > LARGEST_PACK) {
            return Optional.empty();
        }
        try {
            byte[] content = files.read(name, TreeReader.LARGEST_FILE);
            bytes.put(name, content);
            return Optional.of(content).filter(this::fits);
        } catch (NoSuchFileException e) {
            reportMissing(name, namedAt);
        } catch (OutsidePackException e) {
            findings.add(Rule.FILE_OUTSIDE, namedAt, name, FileNames.folderOf(name));
        } catch (IOException e) {
            findings.add(Rule.FILE_NOT_READABLE, namedAt, name);
        }
        return Optional.empty();
    }

    private void reportMissing(String name, Place namedAt) {
        if (name.equals(files.manifest())) {
            findings.add(Rule.NOT_A_PACK, namedAt, files.location());
        } else {
            findings.add(Rule.FILE_MISSING, namedAt, name);
        }
    }

    private boolean fits(byte[] content) {
        total += content.length;
        if (total > LARGEST_PACK) {
            findings.add(
                    Rule.PACK_TOO_BIG, new Place(files.manifest(), 0, 0), String.valueOf(LARGEST_PACK / 1_000_000));
        }
        return total <= LARGEST_PACK;
    }

    /** Opens the file that describes the pack. */
    Optional<Node> openManifest() {
        return open(files.manifest(), new Place(files.manifest(), 0, 0));
    }

    /** The bytes of all files opened so far, by name. */
    SortedMap<String, byte[]> bytes() {
        return new TreeMap<>(bytes);
    }
}
