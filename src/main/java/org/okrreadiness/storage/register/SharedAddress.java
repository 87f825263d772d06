package org.okrreadiness.storage.register;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/**
 * The address of a shared database, {@code jdbc:postgresql://host:port/database?user=...}.
 *
 * <p>Only settings that say where to go and how safely are taken: others of the driver name classes to be loaded, and an address may
 * come from anywhere.
 */
final class SharedAddress {

    private static final Pattern FORM = Pattern.compile("jdbc:postgresql://([^/?\\s]+)/([^/?\\s]+)(?:\\?(\\S*))?");

    private static final Set<String> TAKEN = Set.of(
            "user",
            "password",
            "ssl",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "connecttimeout",
            "currentschema",
            "targetservertype",
            "channelbinding",
            "gssencmode");

    private final String url;
    private final String host;
    private final String database;

    private SharedAddress(String url, String host, String database) {
        this.url = url;
        this.host = host;
        this.database = database;
    }

    /** @throws ReadinessException when it is no such address or holds a setting that is not taken */
    static SharedAddress of(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new ReadinessException(Phrase.of("problem.register.address", withoutSecrets(url)));
        }
        for (String setting : settings(form.group(3)).keySet()) {
            if (!TAKEN.contains(setting.toLowerCase(Locale.ROOT))) {
                throw new ReadinessException(Phrase.of("problem.register.setting", setting, withoutSecrets(url)));
            }
        }
        return new SharedAddress(url, form.group(1), form.group(2));
    }

    private static Map<String, String> settings(String query) {
        Map<String, String> settings = new HashMap<>();
        if (query != null && !query.isEmpty()) {
            for (String part : query.split("&")) {
                int equals = part.indexOf('=');
                settings.put(
                        equals < 0 ? part : part.substring(0, equals), equals < 0 ? "" : part.substring(equals + 1));
            }
        }
        return settings;
    }

    private static String withoutSecrets(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    String url() {
        return url;
    }

    /** Without user and password. */
    String place() {
        return host + "/" + database;
    }
}
