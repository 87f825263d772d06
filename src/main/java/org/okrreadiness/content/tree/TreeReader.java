package org.okrreadiness.content.tree;

import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.PackFinding.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Bytes of a YAML or JSON file to a tree, or to findings that say why not. */
public final class TreeReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 2_000_000;

    private final Findings findings;

    public TreeReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param file the name used in findings
     * @return empty when there is at least one new finding
     */
    public Optional<Node> read(String file, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            findings.add(Rule.FILE_TOO_BIG, new Place(file, 0, 0), String.valueOf(LARGEST_FILE / 1_000_000));
            return Optional.empty();
        }
        return new StrictText(file, findings).read(bytes).flatMap(text -> parse(file, spacesForTabsOfJson(text)));
    }

    private Optional<Node> parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST_FILE)
                // one buffer for all: with smaller ones a long line is copied again for each
                .setBufferSize(text.length() + 1)
                .setVersionFunction(anyVersion -> anyVersion)
                .build();
        TreeBuilder builder = new TreeBuilder(file);
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                builder.accept(event);
            }
            return Optional.of(builder.root());
        } catch (Refusal refusal) {
            refusal.addTo(findings);
        } catch (MarkedYamlEngineException e) {
            SyntaxSlip.of(e, file).addTo(findings);
        } catch (YamlEngineException e) {
            findings.add(Rule.SYNTAX, new Place(file, 0, 0));
        }
        return Optional.empty();
    }

    /** JSON may be indented with tabs and YAML may not. In JSON a tab never stands inside a value, so a space does as well. */
    private static String spacesForTabsOfJson(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }
}
