package org.okrreadiness.ui.result.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Provenance;
import org.okrreadiness.domain.assessment.Response;
import org.okrreadiness.domain.assessment.Response.CritiqueGiven;
import org.okrreadiness.domain.assessment.Response.RatingsGiven;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Task;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Words;

/** Reads one task: what was given, how it was marked, and the key's reasons. */
final class TaskReader {

    private final Messages messages;
    private final Assessment assessment;
    private final Optional<Response> response;
    private final TaskScore score;
    private final Beside beside;

    TaskReader(Messages messages, Assessment assessment, Optional<Response> response, TaskScore score, Beside beside) {
        this.messages = messages;
        this.assessment = assessment;
        this.response = response;
        this.score = score;
        this.beside = beside;
    }

    TaskReading read(Task task) {
        return new TaskReading(
                task.frame().title(),
                place(task),
                task.frame().prompt().strip(),
                score.score(),
                score.answered() ? messages.get("result.score", score.score()) : messages.get("result.unanswered"),
                pieces(),
                task.fold(new Options()),
                task.fold(new Critiques()),
                task.fold(new Answers()),
                task.fold(new Temptations()),
                beside.disputes().stream().map(this::dispute).toList(),
                provenance(task.provenance()));
    }

    private String place(Task task) {
        String scenario = assessment.scenarioOf(task.id()).map(Scenario::title).orElse("");
        return messages.get(
                "result.place",
                scenario,
                Words.of(messages, "phase", task.frame().phase()));
    }

    /** The marks for single options stand with the options. */
    private List<PieceReading> pieces() {
        Map<Part, String> words = OwnWords.of(response);
        return score.artefacts().stream()
                .filter(artefact -> !artefact.part().path().startsWith("option."))
                .map(artefact -> new PieceReader(messages, words, artefact, rubricOf(artefact), beside).read())
                .toList();
    }

    private String dispute(Dispute dispute) {
        String check = messages.getStored("check." + dispute.about().checkId() + ".title", List.of());
        String words = dispute.about().words();
        return words.isBlank()
                ? messages.get("result.dispute", check, dispute.reason())
                : messages.get("result.dispute.words", check, words, dispute.reason());
    }

    private Optional<Rubric> rubricOf(ArtefactScore artefact) {
        String id = artefact.rubric().split("@", 2)[0];
        return assessment.marking().rubric(id);
    }

    private String provenance(Provenance provenance) {
        return messages.get(
                "result.provenance." + Words.kebab(provenance.source()), provenance.by(), provenance.note());
    }

    private final class Options implements Task.Cases<List<OptionReading>> {

        @Override
        public List<OptionReading> write(Task.WriteOkrSet task) {
            return List.of();
        }

        @Override
        public List<OptionReading> critique(Task.Critique task) {
            return List.of();
        }

        @Override
        public List<OptionReading> judge(Task.JudgeResponses task) {
            RatingsGiven given = response.filter(RatingsGiven.class::isInstance)
                    .map(RatingsGiven.class::cast)
                    .orElse(RatingsGiven.EMPTY);
            return task.options().stream().map(option -> read(option, given)).toList();
        }

        @Override
        public List<OptionReading> answer(Task.OpenAnswer task) {
            return List.of();
        }

        private OptionReading read(Task.ResponseOption option, RatingsGiven given) {
            Integer rating = given.ratings().get(option.id());
            Optional<Mark> mark = score.artefacts().stream()
                    .filter(artefact -> artefact.part().equals(Part.option(option.id())))
                    .flatMap(artefact -> artefact.marks().stream())
                    .findFirst();
            Task.OptionKey key = option.key();
            return new OptionReading(
                    option.text(),
                    rating == null ? OptionalInt.empty() : OptionalInt.of(rating),
                    key.value(),
                    comparison(rating, key.value()),
                    mark.map(Mark::level),
                    new OptionReading.Reasons(key.principle(), key.limit(), key.dissent()));
        }

        private String comparison(Integer rating, double key) {
            return rating == null
                    ? messages.get("result.option.unrated", figure(key))
                    : messages.get("result.option.rated", rating, figure(key));
        }

        private static String figure(double key) {
            return key == Math.rint(key) ? Long.toString((long) key) : Double.toString(key);
        }
    }

    private final class Critiques implements Task.Cases<Optional<CritiqueReading>> {

        @Override
        public Optional<CritiqueReading> write(Task.WriteOkrSet task) {
            return Optional.empty();
        }

        @Override
        public Optional<CritiqueReading> critique(Task.Critique task) {
            CritiqueGiven given = response.filter(CritiqueGiven.class::isInstance)
                    .map(CritiqueGiven.class::cast)
                    .orElse(CritiqueGiven.EMPTY);
            return Optional.of(new CritiqueReader(messages, task, given, score).read());
        }

        @Override
        public Optional<CritiqueReading> judge(Task.JudgeResponses task) {
            return Optional.empty();
        }

        @Override
        public Optional<CritiqueReading> answer(Task.OpenAnswer task) {
            return Optional.empty();
        }
    }

    private static final class Temptations implements Task.Cases<List<String>> {

        @Override
        public List<String> write(Task.WriteOkrSet task) {
            return task.temptations().stream().map(Task.Temptation::reason).toList();
        }

        @Override
        public List<String> critique(Task.Critique task) {
            return List.of();
        }

        @Override
        public List<String> judge(Task.JudgeResponses task) {
            return List.of();
        }

        @Override
        public List<String> answer(Task.OpenAnswer task) {
            return List.of();
        }
    }

    private final class Answers implements Task.Cases<Optional<AnswerReading>> {

        @Override
        public Optional<AnswerReading> write(Task.WriteOkrSet task) {
            return Optional.empty();
        }

        @Override
        public Optional<AnswerReading> critique(Task.Critique task) {
            return Optional.empty();
        }

        @Override
        public Optional<AnswerReading> judge(Task.JudgeResponses task) {
            return Optional.empty();
        }

        @Override
        public Optional<AnswerReading> answer(Task.OpenAnswer task) {
            return Optional.of(new AnswerReader(messages, task, score).read());
        }
    }
}
