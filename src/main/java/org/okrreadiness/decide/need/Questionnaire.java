package org.okrreadiness.decide.need;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is asked.
 *
 * @param version of the statements, such as {@code 1.0}
 * @param statements in the order in which they are asked; no two with one id
 */
public record Questionnaire(String version, List<Statement> statements) {

    public Questionnaire {
        statements = List.copyOf(statements);
    }

    public Optional<Statement> find(StatementId id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Of every statement, as files write them. */
    public List<String> ids() {
        return statements.stream().map(statement -> statement.id().value()).toList();
    }

    /** What can be known on this occasion. */
    public List<Statement> asked(Occasion occasion) {
        return statements.stream().filter(s -> !isSetAside(s, occasion)).toList();
    }

    /** A review that could not take place yet is no symptom. */
    public static boolean isSetAside(Statement statement, Occasion occasion) {
        return occasion == Occasion.FIRST_ROLLOUT && statement.running();
    }
}
