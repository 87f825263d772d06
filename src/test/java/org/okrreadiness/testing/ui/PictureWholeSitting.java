package org.okrreadiness.testing.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.Sittings;

/** Sittings of the packs that ship, each task as somebody sees it who has just come to it. */
final class PictureWholeSitting {

    private static final Map<AttemptId, Sittings.Opened> AT_TASKS = new LinkedHashMap<>();

    private PictureWholeSitting() {}

    /** One for every task of every pack, named {@code sitting-PACK-NN}. */
    static Stream<PictureSubjects.Subject> subjects() {
        return ChosenCases.readable(new PackLibrary(Path.of("no-such-folder"), new StandardRubrics()).packs()).stream()
                .flatMap(PictureWholeSitting::subjects);
    }

    private static Stream<PictureSubjects.Subject> subjects(Assessment pack) {
        List<Task> tasks = pack.tasks();
        return Stream.iterate(1, number -> number <= tasks.size(), number -> number + 1)
                .map(number -> {
                    String name = String.format("sitting-%s-%02d", pack.ref().id(), number);
                    AttemptId id = AttemptId.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .toString());
                    AT_TASKS.put(id, at(id, pack, tasks.get(number - 1)));
                    return new PictureSubjects.Subject(name, PictureData.empty(), go -> go.take(id), ui -> {});
                });
    }

    private static Sittings.Opened at(AttemptId id, Assessment pack, Task task) {
        Attempt.Start start =
                new Attempt.Start(pack.ref(), "Amina Yusuf", Mode.ASSESSMENT, PictureData.CLOCK.instant(), 1);
        return new Sittings.Opened(
                pack, new Attempt(id, start, Map.of(), Optional.of(task.id()), List.of(), Optional.empty()));
    }

    /** Empty where the id stands for none of them. */
    static Optional<Sittings.Opened> opened(AttemptId id) {
        return Optional.ofNullable(AT_TASKS.get(id));
    }
}
