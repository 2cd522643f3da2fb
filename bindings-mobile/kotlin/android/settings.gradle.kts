// The Android archive of gizi. `bindings-mobile/sources` and `bindings-mobile/targets --release` with an NDK lay down what it
// is built from; then `gradle :gizi:assembleRelease` gives gizi/build/outputs/aar/gizi-release.aar.
//
// Not run where this was written: there is no Android SDK. The Kotlin of this module is that of the package for the JVM, which
// is compiled and tried there.
pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
}

dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "gizi-android"
include(":gizi")
