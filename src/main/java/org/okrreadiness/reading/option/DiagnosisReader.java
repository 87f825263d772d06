package org.okrreadiness.reading.option;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.okrreadiness.decide.need.CaseDiagnosis;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Reads a diagnosis: each symptom, the root and each kind of help, beside the key. */
final class DiagnosisReader {

    private final Diagnose task;
    private final DiagnosisGiven given;
    private final KeyReading keys;
    private final Messages messages;

    private final Supplier<NeedDiagnosis> method;

    /** @param method what cases are held against beside the key, where their author wrote down what people say */
    DiagnosisReader(Diagnose task, DiagnosisGiven given, KeyReading keys, Supplier<NeedDiagnosis> method) {
        this.task = task;
        this.given = given;
        this.keys = keys;
        this.messages = keys.messages();
        this.method = method;
    }

    OptionsReading read() {
        Stream<OptionReading> symptoms = task.symptoms().stream().map(this::symptom);
        Stream<OptionReading> help = Stream.of(Help.values())
                .filter(kind -> task.help().containsKey(kind))
                .map(this::help);
        return new OptionsReading(
                messages.get("result.diagnosis"),
                summary(),
                Stream.of(symptoms, Stream.of(root()), help, byMethod())
                        .flatMap(cards -> cards)
                        .toList());
    }

    private Stream<OptionReading> byMethod() {
        if (task.observed().isEmpty()) {
            return Stream.empty();
        }
        return CaseDiagnosis.of(method.get(), task).map(found -> new MethodReader(found, messages).read()).stream();
    }

    private String summary() {
        long best = task.symptoms().stream()
                .filter(symptom -> symptom.causes().get(0).equals(given.causes().get(symptom.id())))
                .count();
        return messages.get("result.diagnosis.summary", best, task.symptoms().size());
    }

    private OptionReading symptom(Symptom symptom) {
        Optional<Cause> cause = Optional.ofNullable(given.causes().get(symptom.id()));
        return new OptionReading(
                symptom.text(),
                Optional.empty(),
                said(cause) + " " + keyed(symptom.causes()),
                keys.levelOf(Part.option(symptom.id())),
                keys.reason("result.key.reason", symptom.reason()));
    }

    private OptionReading root() {
        return new OptionReading(
                messages.get("result.diagnosis.root"),
                Optional.empty(),
                said(given.root()) + " " + keyed(task.root().causes()),
                levelOf("D2"),
                keys.reason("result.key.reason", task.root().reason()));
    }

    private String said(Optional<Cause> cause) {
        return cause.map(given -> messages.get("result.diagnosis.said", name(given)))
                .orElseGet(() -> messages.get("result.diagnosis.unsaid"));
    }

    private String keyed(List<Cause> causes) {
        List<String> others = causes.stream().skip(1).map(this::name).toList();
        return others.isEmpty()
                ? messages.get("result.diagnosis.key", name(causes.get(0)))
                : messages.get(
                        "result.diagnosis.key.also",
                        name(causes.get(0)),
                        String.join(messages.get("result.list.comma"), others));
    }

    private OptionReading help(Help kind) {
        JudgementKey key = task.help().get(kind);
        boolean chosen = given.help().equals(Optional.of(kind));
        return new OptionReading(
                messages.get(
                        "editor.diagnose.help.spoken",
                        Words.of(messages, "editor.help", kind),
                        messages.get("editor.help." + Words.kebab(kind) + ".meaning")),
                Optional.of(KeyReading.effectiveness(OptionalDouble.empty(), key)),
                messages.get(chosen ? "result.help.chosen" : "result.help.not-chosen") + " " + keyed(key),
                chosen ? levelOf("D3") : Optional.empty(),
                keys.reasons(key));
    }

    private String keyed(JudgementKey key) {
        double best = task.help().values().stream()
                .map(JudgementKey::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String name = key.value() == best ? "result.choice.key-best" : "result.choice.key";
        return messages.get(name, KeyReading.figure(key.value()));
    }

    /** Of a criterion that is marked for the whole. */
    private Optional<Level> levelOf(String criterion) {
        return keys.score().artefacts().stream()
                .flatMap(piece -> piece.mark(new CriterionId(criterion)).stream())
                .map(Mark::level)
                .findFirst();
    }

    private String name(Cause cause) {
        return Words.of(messages, "editor.cause", cause);
    }
}
