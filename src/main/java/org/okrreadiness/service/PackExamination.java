package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.okrreadiness.doctor.Complaint;
import org.okrreadiness.doctor.ContentDoctor;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.PackFinding.Place;
import org.okrreadiness.service.PackFinding.Weight;

/** Reads packs and examines what can be read: errors of form first, then what an author should look at. */
public final class PackExamination {

    private final AssessmentSource source;
    private final ContentDoctor doctor;

    public PackExamination(AssessmentSource source, ContentDoctor doctor) {
        this.source = source;
        this.doctor = doctor;
    }

    /** The pack at {@code folderOrFile}, or every pack in a folder of packs. */
    public List<FoundPack> examine(Path folderOrFile) {
        return source.readAll(folderOrFile).stream().map(this::examined).toList();
    }

    private FoundPack examined(FoundPack pack) {
        Stream<PackFinding> complaints =
                pack.assessment().stream().flatMap(assessment -> complaints(assessment, pack.places()));
        return new FoundPack(
                pack.origin(),
                pack.location(),
                pack.assessment(),
                Stream.concat(pack.findings().stream(), complaints).toList(),
                pack.places());
    }

    private Stream<PackFinding> complaints(Assessment assessment, PackPlaces places) {
        return doctor.examine(assessment).stream().map(complaint -> finding(complaint, places));
    }

    private static PackFinding finding(Complaint complaint, PackPlaces places) {
        String rule = complaint.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String[] arguments = complaint.arguments().toArray(String[]::new);
        return new PackFinding(
                place(complaint.subject(), places),
                Weight.WARNING,
                rule,
                Phrase.of("doctor." + rule, arguments),
                Phrase.of("doctor." + rule + ".fix", arguments));
    }

    private static Place place(Complaint.Subject subject, PackPlaces places) {
        return switch (subject.kind()) {
            case PACK -> places.manifest();
            case SCENARIO -> places.scenarios().getOrDefault(subject.id(), places.manifest());
            case TASK ->
                places.tasks()
                        .getOrDefault(subject.id(), places.scenarios().getOrDefault(subject.id(), places.manifest()));
        };
    }
}
