/**
 * Questions to the organisers of a call and their answers, public and versioned: what one learns, all learn.
 *
 * <p>Who asked is known to the organisers and to whoever asked, and to nobody else, so that no competitor learns who prepares what. An
 * answer explains the call and never changes it: only an amendment does, which an answer may name.
 *
 * <p>Owns: {@code :Question}, {@code :Answer} and {@code ASKED_OF}, {@code ASKED_BY}, {@code ANSWER_TO}.
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
            "directory",
            "taxonomy",
            "trust",
            "moderation",
            "documents",
            "documents :: screen",
            "challenges"
        })
package org.intreccio.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
