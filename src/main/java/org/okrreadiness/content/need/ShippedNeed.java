package org.okrreadiness.content.need;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.NeedModel;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.service.PackFinding;

/** The statements and the model that ship with the program. */
public final class ShippedNeed {

    private static final String FOLDER = "/org/okrreadiness/decide/";

    private ShippedNeed() {}

    public static NeedDiagnosis read() {
        Questionnaire questionnaire = questionnaire();
        NeedModel model =
                read("need-model.yaml", (node, findings) -> new ModelReader(questionnaire, findings).read(node));
        return new NeedDiagnosis(questionnaire, model);
    }

    /** The statements alone. */
    public static Questionnaire questionnaire() {
        return read("questionnaire.yaml", (node, findings) -> new QuestionnaireReader(findings).read(node));
    }

    private static <T> T read(String name, BiFunction<Node, Findings, T> reader) {
        Findings findings = new Findings();
        T read = new TreeReader(findings)
                .read(name, bytes(FOLDER + name))
                .map(node -> reader.apply(node, findings))
                .orElse(null);
        if (!findings.list().isEmpty()) {
            PackFinding first = findings.list().get(0);
            throw new IllegalStateException(first.place() + " " + first.rule());
        }
        return read;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedNeed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
