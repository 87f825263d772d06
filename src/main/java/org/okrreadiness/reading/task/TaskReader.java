package org.okrreadiness.reading.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionsReader;
import org.okrreadiness.reading.option.PanelReading;
import org.okrreadiness.reading.piece.Beside;
import org.okrreadiness.reading.piece.OwnWords;
import org.okrreadiness.reading.piece.PieceReader;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.wording.Words;

/** Reads one task: what was given, how it was marked, and the key's reasons. */
public final class TaskReader {

    private final Messages messages;
    private final Assessment assessment;
    private final Optional<Response> response;
    private final TaskScore score;
    private final Beside beside;
    private final Supplier<NeedDiagnosis> need;

    /** @param need the method that diagnoses are held against beside the key; asked for only where one can be */
    public TaskReader(
            Messages messages,
            Assessment assessment,
            Optional<Response> response,
            TaskScore score,
            Beside beside,
            Supplier<NeedDiagnosis> need) {
        this.messages = messages;
        this.assessment = assessment;
        this.response = response;
        this.score = score;
        this.beside = beside;
        this.need = need;
    }

    public TaskReading read(Task task) {
        return new TaskReading(
                task.id(),
                task.frame().title(),
                place(task),
                task.frame().prompt().strip(),
                score.score(),
                score.answered() ? messages.get("result.score", score.score()) : messages.get("result.unanswered"),
                pieces(task),
                task.fold(new OptionsReader(messages, response, score, need)),
                critique(task),
                conversation(task),
                answers(task),
                temptations(task),
                beside.disputes().stream().map(this::dispute).toList(),
                new DraftReader(messages, this::rubricOf).read(beside.changes()),
                new PanelReading(messages).provenance(task).orElseGet(() -> provenance(task.provenance())));
    }

    private String place(Task task) {
        String scenario = assessment.scenarioOf(task.id()).map(Scenario::title).orElse("");
        return messages.get(
                "result.place",
                scenario,
                Words.of(messages, "phase", task.frame().phase()));
    }

    /** The marks for single options stand with the options. */
    private List<PieceReading> pieces(Task task) {
        Map<Part, String> words = OwnWords.of(task, response);
        return score.artefacts().stream()
                .filter(artefact -> !artefact.part().path().startsWith("option."))
                .map(artefact -> artefact.part().equals(Part.CONFIDENCE)
                        ? certainty(artefact)
                        : new PieceReader(messages, words, artefact, rubricOf(artefact), beside).read())
                .toList();
    }

    /** Has no marks of its own: it is reckoned. */
    private PieceReading certainty(ArtefactScore earned) {
        String title = messages.get("result.certainty", assessment.marking().certainty());
        String score = messages.get("result.score", earned.score());
        return new PieceReading(title, score, List.of(), List.of(), List.of(), messages.get("result.certainty.rule"));
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

    private Optional<CritiqueReading> critique(Task task) {
        if (!(task instanceof Critique critique)) {
            return Optional.empty();
        }
        CritiqueGiven given = response.filter(CritiqueGiven.class::isInstance)
                .map(CritiqueGiven.class::cast)
                .orElse(CritiqueGiven.EMPTY);
        return Optional.of(new CritiqueReader(messages, critique, given, score).read());
    }

    private Optional<ConversationReading> conversation(Task task) {
        if (!(task instanceof Conversation conversation)) {
            return Optional.empty();
        }
        ConversationGiven given = response.filter(ConversationGiven.class::isInstance)
                .map(ConversationGiven.class::cast)
                .orElse(ConversationGiven.EMPTY);
        return Optional.of(new ConversationReader(messages, conversation, given, score).read());
    }

    private List<AnswerReading> answers(Task task) {
        return task.fold(new TextKeys(messages, response)).stream()
                .map(text -> new AnswerReader(messages, text, score).read())
                .toList();
    }

    private static List<String> temptations(Task task) {
        return task instanceof WriteOkrSet write
                ? write.temptations().stream().map(Temptation::reason).toList()
                : List.of();
    }
}
