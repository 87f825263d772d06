package org.okrreadiness.cli;

import java.util.Optional;
import org.okrreadiness.domain.record.RoleId;
import picocli.CommandLine.Option;

/** Where in an organisation people are. */
final class PlacedOptions {

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "records.filter.unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "records.filter.role")
    private Optional<String> role = Optional.empty();

    Optional<String> unit() {
        return unit;
    }

    Optional<RoleId> role() {
        return role.map(RoleId::new);
    }
}
