package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.NeedStore;

/** Keeps diagnoses for the length of a test; files that are given away are real ones. */
public final class InMemoryNeeds implements NeedStore {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    /** How often something was kept. */
    public int writes;

    private final Map<UUID, NeedCase> cases = new HashMap<>();
    private Optional<RuntimeException> failure = Optional.empty();
    private List<Phrase> unreadable = List.of();

    /** The shipped method over this store. */
    public NeedDiagnoses diagnoses(Clock clock) {
        return new NeedDiagnoses(METHOD, this, new NeedSheetFiles(METHOD.questionnaire()), clock);
    }

    public static NeedDiagnosis method() {
        return METHOD;
    }

    /** From now on nothing can be written. */
    public InMemoryNeeds failing(RuntimeException trouble) {
        failure = Optional.of(trouble);
        return this;
    }

    /** There is room again. */
    public void mended() {
        failure = Optional.empty();
    }

    /** With files that cannot be read. */
    public InMemoryNeeds holdingUnreadable(Phrase... files) {
        unreadable = List.of(files);
        return this;
    }

    public InMemoryNeeds with(NeedCase... kept) {
        for (NeedCase one : kept) {
            cases.put(one.id(), one);
        }
        return this;
    }

    @Override
    public Shelf shelf() {
        return new Shelf(
                cases.values().stream()
                        .sorted(Comparator.comparing(NeedCase::changedAt)
                                .reversed()
                                .thenComparing(NeedCase::id))
                        .toList(),
                unreadable);
    }

    @Override
    public Optional<NeedCase> find(UUID id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public void keep(NeedCase diagnosis) {
        failure.ifPresent(trouble -> {
            throw trouble;
        });
        writes++;
        cases.put(diagnosis.id(), diagnosis);
    }

    @Override
    public void delete(UUID id) {
        cases.remove(id);
    }

    @Override
    public void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
