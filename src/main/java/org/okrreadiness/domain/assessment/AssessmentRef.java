package org.okrreadiness.domain.assessment;

import java.util.Objects;

/**
 * Exactly which assessment was sat.
 *
 * @param id the pack's id
 * @param version the pack's version
 * @param contentHash SHA-256 over the pack's files and the rubrics it uses, 64 lower-case hexadecimal digits
 */
public record AssessmentRef(String id, String version, String contentHash) {

    public AssessmentRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(contentHash, "contentHash");
    }

    @Override
    public String toString() {
        return id + "@" + version + "#" + contentHash;
    }
}
