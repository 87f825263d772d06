package org.okrreadiness.reading.piece;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Reads one marked piece of work: its words with numbered evidence, and its marks that refer to the numbers. */
public final class PieceReader {

    private static final String GATE = "GATE_";

    /** Criteria that look at the words of a line and not at what lies around it. */
    private static final Set<String> OF_THE_SENTENCE = Set.of("K1", "K2", "K3", "K7", "O1", "O2", "O4", "O6");

    private final Messages messages;
    private final PartNames partNames;
    private final Map<Part, String> ownWords;
    private final ArtefactScore artefact;
    private final Optional<Rubric> rubric;
    private final Beside beside;
    private final Map<Evidence, EvidenceReading> numbered = new LinkedHashMap<>();

    /**
     * @param rubric the one the work was marked by; without it levels have no descriptors
     * @param beside what is said about the task beside its marks
     */
    public PieceReader(
            Messages messages,
            Map<Part, String> ownWords,
            ArtefactScore artefact,
            Optional<Rubric> rubric,
            Beside beside) {
        this.messages = messages;
        this.partNames = new PartNames(messages);
        this.ownWords = ownWords;
        this.artefact = artefact;
        this.rubric = rubric;
        this.beside = beside;
        for (Mark mark : artefact.marks()) {
            mark.evidence().forEach(this::number);
        }
    }

    public PieceReading read() {
        return new PieceReading(
                partNames.of(artefact.part()),
                score(),
                words(),
                artefact.marks().stream().map(this::criterion).toList(),
                artefact.flags().stream().flatMap(flag -> cap(flag).stream()).toList(),
                pattern());
    }

    /** A piece of which nothing counts has no score. */
    private String score() {
        return artefact.trainerDecides() ? messages.get("level.open") : messages.get("result.score", artefact.score());
    }

    /** Offered only where the sentence itself could be better. */
    private String pattern() {
        boolean strong = artefact.marks().stream()
                .filter(mark -> OF_THE_SENTENCE.contains(mark.criterion().value()))
                .allMatch(mark -> mark.level() == Level.STRONG);
        return strong
                ? ""
                : beside.pattern(artefact.part())
                        .map(pattern -> messages.get("result.pattern", Words.sentence(messages, pattern)))
                        .orElse("");
    }

    private void number(Evidence evidence) {
        numbered.computeIfAbsent(evidence, e -> {
            String shows = Words.of(messages, "evidence", e.code());
            int number = numbered.size() + 1;
            return new EvidenceReading(
                    number,
                    e.text(),
                    shows,
                    Bearing.of(e.code()),
                    messages.get("result.evidence.spoken", number, e.text(), shows));
        });
    }

    private List<WordsReading> words() {
        Set<Part> parts = new LinkedHashSet<>();
        parts.add(artefact.part());
        ownWords.keySet().stream()
                .filter(part ->
                        numbered.keySet().stream().anyMatch(e -> e.part().equals(part)))
                .forEach(parts::add);
        List<WordsReading> words = new ArrayList<>();
        for (Part part : parts) {
            if (ownWords.containsKey(part)) {
                String label = part.equals(artefact.part()) ? "" : partNames.of(part);
                words.add(new WordsReading(label, ownWords.get(part), highlights(part)));
            }
        }
        return words;
    }

    private List<WordsReading.Highlight> highlights(Part part) {
        int length = ownWords.get(part).length();
        List<WordsReading.Highlight> highlights = new ArrayList<>();
        numbered.forEach((evidence, reading) -> {
            boolean fits = evidence.part().equals(part)
                    && evidence.span().length() > 0
                    && evidence.span().end() <= length;
            if (fits) {
                highlights.add(new WordsReading.Highlight(
                        evidence.span().start(), evidence.span().end(), reading));
            }
        });
        return highlights;
    }

    private CriterionReading criterion(Mark mark) {
        Optional<Criterion> criterion = rubric.flatMap(r -> r.criterion(mark.criterion()));
        boolean trainerDecides = mark.judgement().trust() == Trust.C;
        Optional<Level> level = trainerDecides ? Optional.empty() : Optional.of(mark.level());
        return new CriterionReading(
                criterion.map(Criterion::title).orElse(mark.criterion().value()),
                level,
                mark.judgement().route() == Route.TRAINER,
                level.flatMap(l -> criterion.map(c -> c.descriptor(l))).orElse(""),
                Words.of(messages, mark.because()),
                mark.question().map(q -> Words.of(messages, q)).orElse(""),
                mark.evidence().stream().map(numbered::get).distinct().toList(),
                elsewhere(mark.criterion()),
                beside.doubts().about(mark));
    }

    private List<String> elsewhere(CriterionId criterion) {
        return beside.elsewhere(artefact.part(), criterion).stream()
                .map(difference -> difference
                        .there()
                        .map(level -> messages.get(
                                "result.school.other", difference.school(), Words.of(messages, "level", level)))
                        .orElseGet(() -> messages.get("result.school.not-asked", difference.school())))
                .toList();
    }

    /** Only flags that hold the whole score down have words here; the others are told by the marks themselves. */
    private Optional<String> cap(String flag) {
        if (flag.startsWith(GATE)) {
            return Optional.of(messages.get("flag.gate", titleOf(flag.substring(GATE.length()))));
        }
        String key = "flag." + flag.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
    }

    private String titleOf(String criterion) {
        return rubric.stream()
                .flatMap(r -> r.criteria().stream())
                .filter(c -> c.id().value().equals(criterion))
                .map(Criterion::title)
                .findFirst()
                .orElse(criterion);
    }
}
