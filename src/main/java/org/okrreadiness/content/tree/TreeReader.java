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

/** Bytes of YAML or JSON files to trees, or to findings that say why not. One reader reads the files of one pack. */
public final class TreeReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 2_000_000;

    /** The most values that are read, all files together: time goes by values more than by bytes. */
    static final int MOST_VALUES = 100_000;

    private final Findings findings;
    private int valuesLeft = MOST_VALUES;

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
        TreeBuilder builder = new TreeBuilder(file, valuesLeft);
        try {
            for (Event event : new Parse(settingsFor(text)).parseString(text)) {
                builder.accept(event);
            }
            return Optional.of(builder.root());
        } catch (Refusal refusal) {
            refusal.addTo(findings);
        } catch (MarkedYamlEngineException e) {
            SyntaxSlip.of(e, file).addTo(findings);
        } catch (YamlEngineException e) {
            findings.add(Rule.SYNTAX, new Place(file, 0, 0));
        } finally {
            valuesLeft = builder.valuesLeft();
        }
        return Optional.empty();
    }

    private static LoadSettings settingsFor(String text) {
        return LoadSettings.builder()
                .setCodePointLimit(LARGEST_FILE)
                // one buffer for all: with smaller ones a long line is copied again for each
                .setBufferSize(text.length() + 1)
                // directives are refused with a place of their own
                .setVersionFunction(anyVersion -> anyVersion)
                .build();
    }

    /** JSON may be indented with tabs and YAML may not. In JSON a tab never stands inside a value, so a space does as well. */
    private static String spacesForTabsOfJson(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }
}
