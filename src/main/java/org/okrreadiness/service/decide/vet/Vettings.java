package org.okrreadiness.service.decide.vet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.OwnPack;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;

/** Comparing programmes before anybody buys one. */
public final class Vettings {

    private final VettingStore store;
    private final VettingFormat format;
    private final AssessmentSource packs;
    private final Clock clock;

    public Vettings(VettingStore store, VettingFormat format, AssessmentSource packs, Clock clock) {
        this.store = store;
        this.format = format;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * A vetting that was taken in, and what was passed over in its file.
     *
     * @param warnings fields nobody knows, with their places
     */
    public record TakenIn(Vetting vetting, List<PackFinding> warnings) {
        public TakenIn {
            warnings = List.copyOf(warnings);
        }
    }

    /** What is kept, the one last kept first. */
    public VettingStore.Shelf shelf() {
        return store.shelf();
    }

    /** Empty when it is gone, or cannot be read. */
    public Optional<Vetting> find(UUID id) {
        return shelf().vettings().stream()
                .filter(vetting -> vetting.id().equals(id))
                .findFirst();
    }

    /** Begins one without any programme, and keeps it. */
    public Vetting begin(String title, Need need) {
        return keep(new Vetting(UUID.randomUUID(), clock.instant(), new Shortlist(title, need, List.of())));
    }

    /**
     * Keeps one in place of its earlier state.
     *
     * @return as it was kept, with the moment
     */
    public Vetting keep(Vetting vetting) {
        Vetting kept = new Vetting(vetting.id(), clock.instant().truncatedTo(ChronoUnit.SECONDS), vetting.shortlist());
        store.keep(kept);
        return kept;
    }

    /** Removes one for good; does nothing when it is not there. */
    public void delete(UUID id) {
        store.delete(id);
    }

    /**
     * Reads a file without keeping it.
     *
     * @throws org.okrreadiness.service.UnreadableInputException naming every place that has to be mended
     */
    public VettingFormat.Read read(Path file) {
        return format.read(file);
    }

    /**
     * Reads a file and keeps it as a vetting of its own; what was kept before stays as it is.
     *
     * @throws org.okrreadiness.service.UnreadableInputException naming every place that has to be mended; nothing is kept then
     */
    public TakenIn takeIn(Path file) {
        VettingFormat.Read read = format.read(file);
        Vetting kept = keep(new Vetting(UUID.randomUUID(), clock.instant(), read.shortlist()));
        return new TakenIn(kept, read.warnings());
    }

    /** Writes one as a file that can be sent, filled in, and taken in again. */
    public void export(Vetting vetting, Path file) {
        store.save(file, format.write(vetting));
    }

    /** Writes a file to be filled in with any text editor. */
    public void exportBlank(Path file, String notes, Function<Aspect, String> question) {
        store.save(file, format.blank(notes, question));
    }

    /** The assessments here that can be vetted like a course. */
    public List<Assessment> packs() {
        return packs.packs().stream()
                .flatMap(pack -> pack.assessment().stream())
                .toList();
    }

    /**
     * The same shortlist with an assessment of ours in it, vetted as honestly as a course; in place of its earlier state if it is in it.
     *
     * @param words puts a phrase into words
     * @throws ReadinessException when the shortlist is full
     */
    public static Shortlist withPack(Shortlist shortlist, Assessment assessment, Function<Phrase, String> words) {
        Programme own = OwnPack.programme(assessment, words);
        List<Programme> programmes = new ArrayList<>(shortlist.programmes());
        programmes.removeIf(
                each -> each.id().equals(own.id()) && each.offer().pack().isPresent());
        if (programmes.size() >= Shortlist.MOST) {
            throw new ReadinessException(Phrase.of("problem.vetting-full", String.valueOf(Shortlist.MOST), own.name()));
        }
        if (programmes.stream().anyMatch(each -> each.id().equals(own.id()))) {
            throw new ReadinessException(Phrase.of("problem.vetting-same-id", own.id()));
        }
        programmes.add(own);
        return shortlist.of(programmes);
    }

    /** A shortlist of nothing yet, for those an assessment is made for. */
    public static Shortlist emptyFor(Assessment assessment) {
        Need need = new Need(assessment.about().track(), OptionalInt.empty(), "");
        return new Shortlist(assessment.about().title(), need, List.of());
    }
}
