package org.okrreadiness.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.pack.PackFiles;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Place;

/** A pack somebody pointed at; its files are named in findings as that person would name them. */
record GivenPack(Path folder) {

    /** The pack's folder, or the folder of the {@code assessment.yaml} somebody pointed at; empty for anything else. */
    static Optional<GivenPack> at(Path folderOrFile) {
        if (Files.isDirectory(folderOrFile)) {
            return Optional.of(new GivenPack(folderOrFile));
        }
        boolean isManifest = PackFiles.MANIFESTS.contains(String.valueOf(folderOrFile.getFileName()));
        return isManifest && Files.isRegularFile(folderOrFile)
                ? Optional.of(new GivenPack(folderOrFile.resolveSibling("")))
                : Optional.empty();
    }

    /** The pack somebody pointed at, or the packs in the folder somebody pointed at; empty for anything else. */
    static List<GivenPack> allAt(Path folderOrFile) {
        boolean isPack = PackFiles.MANIFESTS.stream().anyMatch(name -> Files.exists(folderOrFile.resolve(name)));
        if (isPack || !Files.isDirectory(folderOrFile)) {
            return at(folderOrFile).stream().toList();
        }
        try (Stream<Path> inside = Files.list(folderOrFile)) {
            return inside.sorted()
                    .filter(folder -> PackFiles.MANIFESTS.stream().anyMatch(name -> Files.exists(folder.resolve(name))))
                    .map(GivenPack::new)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static FoundPack none(Path path) {
        Findings findings = new Findings();
        findings.add(Rule.NOT_A_PACK, new Place(path.toString(), 0, 0), path.toString());
        return new FoundPack(FoundPack.Origin.GIVEN, path.toString(), Optional.empty(), findings.list());
    }

    PackFiles files() {
        return new FolderFiles(folder);
    }

    FoundPack named(FoundPack found) {
        List<PackFinding> findings = found.findings().stream()
                .map(f -> new PackFinding(named(f.place()), f.weight(), f.rule(), f.message(), f.fix()))
                .toList();
        return new FoundPack(
                found.origin(),
                found.location(),
                found.assessment(),
                findings,
                found.places().named(this::named));
    }

    private Place named(Place place) {
        return new Place(folder.resolve(place.file()).toString(), place.line(), place.column());
    }
}
