/**
 * Who may speak for an organisation, and how that came about: claims and their attestation, invitations, roles.
 *
 * <p>The membership itself is the directory's edge, written through {@link org.intreccio.directory.MemberTies}; this room decides when.
 * Files shown as evidence lie in the data folder, outside the graph.
 *
 * <p>Owns: {@code :MembershipClaim}, {@code :Invitation}, {@code :InvitationUse} and {@code CLAIMED_BY}, {@code CLAIMS}, {@code INVITES_TO}, {@code SENT_BY}, {@code USE_OF}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "ui",
            "web",
            "audit",
            "mail",
            "identity",
            "credentials",
            "directory",
            "taxonomy",
            "trust"
        })
package org.intreccio.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
