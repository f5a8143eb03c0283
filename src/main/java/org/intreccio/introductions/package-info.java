/**
 * Who could bring two actors together, and introductions that each one on the way agrees to.
 *
 * <p>Paths are walked in the image of the public network that {@code recommendation} keeps. An introduction goes from one to the next
 * by the consent of each; whoever asked learns that it came about, or that it did not, and never who said no (rules.md §1).
 *
 * <p>Owns: {@code :Introduction}, {@code :IntroductionStep} and {@code ASKED_FOR}, {@code ASKED_THROUGH}, {@code STEP_OF},
 * {@code STEP_ASKS}, {@code ANSWERED_THROUGH}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "algorithms",
            "graph",
            "ui",
            "web",
            "audit",
            "mail",
            "identity",
            "directory",
            "taxonomy",
            "network",
            "recommendation",
            "trust"
        })
package org.intreccio.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
