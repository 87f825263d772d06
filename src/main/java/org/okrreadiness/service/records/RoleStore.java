package org.okrreadiness.service.records;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;

/** Keeps role profiles. */
public interface RoleStore {

    /** In the order of their titles. */
    List<RoleProfile> all();

    Optional<RoleProfile> find(RoleId id);

    /**
     * Keeps a profile, new or changed; everybody in the role is held against it from then on.
     *
     * @throws ChangedMeanwhileException when somebody else changed it since it was read
     */
    RoleProfile save(RoleProfile role);

    /** Takes a profile out; whoever was in the role is in none. */
    void remove(RoleId id);
}
