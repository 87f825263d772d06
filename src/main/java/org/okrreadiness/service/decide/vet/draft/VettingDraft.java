package org.okrreadiness.service.decide.vet.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Track;

/**
 * A vetting as it is typed.
 *
 * @param people how many are to go; blank while that is open
 * @param words what the course is to change; may be blank
 */
public record VettingDraft(String title, Track track, String people, String words, List<ProgrammeDraft> programmes) {

    private static final int LONGEST_ID = 40;

    public VettingDraft {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(words, "words");
        programmes = List.copyOf(programmes);
    }

    public static VettingDraft of(Shortlist shortlist) {
        return new VettingDraft(
                shortlist.title(),
                shortlist.need().track(),
                TimetableDraft.typed(shortlist.need().people()),
                shortlist.need().words(),
                shortlist.programmes().stream().map(ProgrammeDraft::of).toList());
    }

    public Optional<ProgrammeDraft> programme(String id) {
        return programmes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public boolean isFull() {
        return programmes.size() >= Shortlist.MOST;
    }

    public VettingDraft withTitle(String other) {
        return new VettingDraft(other, track, people, words, programmes);
    }

    public VettingDraft withTrack(Track other) {
        return new VettingDraft(title, other, people, words, programmes);
    }

    public VettingDraft withPeople(String other) {
        return new VettingDraft(title, track, other, words, programmes);
    }

    public VettingDraft withWords(String other) {
        return new VettingDraft(title, track, people, other, programmes);
    }

    /** The same with another state of the programme with this id. */
    public VettingDraft with(ProgrammeDraft changed) {
        return of(programmes.stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList());
    }

    /** The same without the programme with this id. */
    public VettingDraft without(String id) {
        return of(programmes.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /**
     * The same with one more, of which nothing but the name is known.
     *
     * @param name never blank; of one that is too long what fits
     */
    public VettingDraft adding(String name) {
        List<ProgrammeDraft> more = new ArrayList<>(programmes);
        more.add(ProgrammeDraft.of(Programme.named(freeId(name), cut(name.strip()))));
        return of(more);
    }

    private static String cut(String name) {
        int most = Math.min(Typed.LONGEST_NAME, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, most));
    }

    /** The same with the programmes of a shortlist: courses as they are typed here, assessments of ours as they stand there. */
    public VettingDraft taking(Shortlist shortlist) {
        return of(shortlist.programmes().stream()
                .map(each -> programme(each.id())
                        .filter(known -> !known.isOwnPack())
                        .orElseGet(() -> ProgrammeDraft.of(each)))
                .toList());
    }

    public VettingDraft of(List<ProgrammeDraft> others) {
        return new VettingDraft(title, track, people, words, others);
    }

    /** Of the letters of the name, so that whoever opens the file knows which it is; with a number where that is taken. */
    private String freeId(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String plain =
                letters.substring(0, Math.min(LONGEST_ID, letters.length())).replaceAll("^-+|-+$", "");
        String stem = plain.isEmpty() ? "programme" : plain;
        String id = stem;
        for (int number = 2; programme(id).isPresent(); number++) {
            id = stem + "-" + number;
        }
        return id;
    }
}
