#!/usr/bin/env bash
# Builds the program with a Java runtime of its own, as a folder that runs where it lies and as an installer:
# a .deb on Linux, a .dmg on macOS, an .msi on Windows (run it in Git Bash there). jpackage cannot build for another
# system than its own, so this one script runs on each of the three. The Linux branch is the one tested on every change.
#
#   packaging/build.sh [--jdk FOLDER] [--image-only] [--no-maven]
#
# The JDK should be 25 or later: it writes an ahead-of-time cache that keeps working after installation. JDK 17 only
# has an archive bound to absolute paths, so with it only the folder is built. Either way the build FAILS when the
# finished program does not start from its cache, because Java itself would go on silently and slowly.
#
# Needs on Debian: maven binutils xvfb xauth libgtk-3-0 libxtst6. On Windows: WiX 3 or later for the .msi.
set -euo pipefail
cd "$(dirname "$0")/.."

name=okr-readiness
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1)
dist=target/dist

# What the runtime has. The last line is JavaFX, linked in as modules; everything else stays on the class path, since half
# of it is not modular. java.net.http is only there because the JSON-LD library does not start without it: nothing is fetched.
# java.security.jgss lets a shared database ask for Kerberos.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.scripting,java.security.jgss
modules+=,java.sql,java.xml
modules+=,jdk.accessibility,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs
modules+=,javafx.controls,javafx.fxml
# What libraries mention and the program never comes near: compiling Java inside the database, agents, flight recorder,
# options of server sockets.
never_used=java.compiler,java.instrument,jdk.jfr,jdk.net

# What the natives of JavaFX and of the runtime ask for directly. Newer Debian and Ubuntu renamed GTK.
debian_needs="libc6, zlib1g, libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libxxf86vm1, libpangoft2-1.0-0"

fail() {
  echo "packaging/build.sh: $*" >&2
  exit 1
}

read_arguments() {
  jdk="" image_only=false with_maven=true
  while [ $# -gt 0 ]; do
    case $1 in
      --jdk) jdk=${2:?"--jdk needs a folder"}; shift ;;
      --image-only) image_only=true ;;
      --no-maven) with_maven=false ;;
      *) fail "unknown argument $1" ;;
    esac
    shift
  done
}

# The JDK asked for, or a JDK 25 where Linux and macOS keep theirs, or the one Maven uses.
choose_jdk() {
  local candidate
  if [ -z "$jdk" ]; then
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*-25-* /Library/Java/JavaVirtualMachines/*-25*/Contents/Home; do
      [ -n "$candidate" ] && [ -x "$candidate/bin/jpackage" ] && [ "$(feature_of "$candidate")" -ge 25 ] || continue
      jdk=$candidate
      break
    done
  fi
  [ -n "$jdk" ] || jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
  [ -x "$jdk/bin/jpackage" ] || [ -x "$jdk/bin/jpackage.exe" ] || fail "$jdk has no jpackage"
  feature=$(feature_of "$jdk")
}

feature_of() {
  sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$1/release"
}

# Where this system's jpackage puts things.
know_the_system() {
  case $(uname -s) in
    Linux)
      image=$dist/$name in_app=lib/app in_launcher=bin/$name in_runtime=lib/runtime natives=lib
      icon=png package=deb separator=: ;;
    Darwin)
      # macOS takes no version that starts with 0.
      case $version in 0.*) version=1${version#0} ;; esac
      image=$dist/$name.app in_app=Contents/app in_launcher=Contents/MacOS/$name in_runtime=Contents/runtime/Contents/Home
      natives=lib icon=icns package=dmg separator=: ;;
    MINGW* | MSYS*)
      image=$dist/$name in_app=app in_launcher=$name.exe in_runtime=runtime natives=bin
      icon=ico package=msi separator=';' ;;
    *) fail "no installer is known for $(uname -s)" ;;
  esac
}

collect_jars() {
  if $with_maven; then
    mvn -q -DskipTests package
  fi
  rm -rf "$dist"
  mkdir -p "$dist/modules" "$dist/classpath"
  cp target/$name.jar "$dist/classpath"
  cp -R target/lib "$dist/classpath"
  # JavaFX with the natives of this system goes into the runtime; its jars without a classifier are empty.
  mv "$dist"/classpath/lib/javafx-*-[0-9]*-*.jar "$dist/modules"
  rm "$dist"/classpath/lib/javafx-*.jar
}

check_modules() {
  local asked module jar paths=""
  for jar in "$dist"/classpath/lib/*.jar; do paths+=$jar$separator; done
  asked=$("$jdk/bin/jdeps" --multi-release "$feature" --ignore-missing-deps --print-module-deps --module-path "$dist/modules" \
    --add-modules javafx.controls,javafx.fxml -cp "$paths" "$dist"/classpath/*.jar "$dist"/classpath/lib/*.jar 2>/dev/null | tail -n 1)
  [ -n "$asked" ] || fail "jdeps did not say which modules the program uses"
  for module in ${asked//,/ }; do
    case ,$modules,$never_used,javafx.base,javafx.graphics, in
      *,"$module",*) ;;
      *) fail "a library uses the module $module, which the runtime does not have" ;;
    esac
  done
}

link_runtime() {
  local path=$dist/modules jar found
  if [ -d "$jdk/jmods" ]; then path=$jdk/jmods$separator$path; fi
  # --compress: the installer compresses better than jlink, which would have to unpack at every start.
  local compress=zip-0
  if [ "$feature" -lt 21 ]; then compress=0; fi
  # JavaFX's natives would be copied into the home folder at the first start; beside the runtime's own they are found there.
  "$jdk/bin/jlink" --output "$dist/runtime" --module-path "$path" --add-modules "$modules" \
    --include-locales=en,de,es,fr,it,nl,pl,pt --strip-debug --no-header-files --no-man-pages --compress "$compress" \
    --exclude-resources='/javafx.graphics/*.so,/javafx.graphics/*.dylib,/javafx.graphics/*.dll' --generate-cds-archive >/dev/null
  for jar in "$dist"/modules/*.jar; do
    jar=$PWD/$jar
    found=$("$jdk/bin/jar" -tf "$jar" | grep -E '^[^/]+\.(so|dylib|dll)$' || true)
    if [ -n "$found" ]; then (cd "$dist/runtime/$natives" && "$jdk/bin/jar" -xf "$jar" $found); fi
  done
}

# Options of the Java machine. Nothing in the program reads serialised objects, so none are let in.
java_options() {
  local options=(-XX:+UseSerialGC -Djdk.serialFilter='!*')
  if [ "$feature" -ge 24 ]; then
    options+=(--enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  fi
  local option
  for option in "${options[@]}"; do printf '%s\n' --java-options "$option"; done
}

make_image() {
  local options=() line system=()
  while IFS= read -r line; do options+=("$line"); done < <(java_options)
  case $package in
    dmg) system=(--mac-package-identifier org.okrreadiness) ;;
    msi)
      # A window program has no console on Windows; the command line gets a launcher of its own.
      echo "win-console=true" >"$dist/console.properties"
      system=(--add-launcher "$name-cli=$dist/console.properties") ;;
  esac
  "$jdk/bin/jpackage" --type app-image --name $name --app-version "$version" --vendor "OKR Readiness" \
    --description "Tells whether a person is ready to run OKRs" --copyright "Apache License 2.0" \
    --icon "packaging/icon/$name.$icon" --runtime-image "$dist/runtime" --input "$dist/classpath" --main-jar $name.jar \
    --main-class org.okrreadiness.Main --dest "$dist" "${options[@]}" ${system[@]+"${system[@]}"} >/dev/null
  cp LICENSE docs/third-party.md "$image/$in_app"
  # The jar names its libraries itself, as it does for java -jar; jpackage lists them a second time.
  edit_configuration '!/^app.classpath=.APPDIR.lib./'
}

edit_configuration() {
  local file=$image/$in_app/$name.cfg
  awk "$1" "$file" >"$dist/new.cfg"
  mv "$dist/new.cfg" "$file"
}

# On Linux jpackage's launcher asks rpm and dpkg which package it came from, at every start, which takes longer than half
# a bare JavaFX window. A shell script with the same options does not ask.
replace_launcher() {
  {
    cat <<'SCRIPT'
#!/bin/sh
home=$(readlink -f "$0")
home=${home%/bin/*}
APPDIR=$home/lib/app
SCRIPT
    echo 'exec "$home/lib/runtime/bin/java" \'
    sed -nE 's/^java-options=(.*)/  "\1" \\/p' "$image/$in_app/$name.cfg"
    echo "  -cp \"\$APPDIR/$name.jar\" org.okrreadiness.Main \"\$@\""
  } >"$dist/launcher"
  chmod 755 "$dist/launcher"
  mv "$dist/launcher" "$image/$in_launcher"
  rm "$image/lib/libapplauncher.so" "$image/$in_app/$name.cfg"
}

# Opens the window of the program in this folder with these options for the Java machine, until it has been drawn ("true")
# or has its first screen in it ("home"), and waits for its end.
show_until() {
  local until=$1 program=$2 options=$3 data
  data=$(mktemp -d)
  # As it is from the second start on, when nobody is asked who they are.
  mkdir "$data/data"
  echo "seat=participant" >"$data/data/preferences.properties"
  local screen=()
  if [ "$package" = deb ]; then screen=(xvfb-run -a -s "-screen 0 1920x1200x24"); fi
  local result=0
  JAVA_TOOL_OPTIONS="-Dokrreadiness.exitOnShown=$until -Duser.home=$data $options" \
    ${screen[@]+"${screen[@]}"} "$program/$in_launcher" --data "$data/data" >"$dist/show.log" 2>&1 || result=$?
  rm -rf "$data"
  return $result
}

# A training run writes the cache; a line in the launcher's configuration makes every later start use it.
write_cache() {
  local app=$PWD/$image/$in_app cache option write
  if [ "$feature" -ge 25 ]; then
    # No record of what got hot in training: it makes the optimising compiler start at once and take the processor from
    # the first window, which then comes half as late again.
    cache=$name.aot option=-XX:AOTCache write="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput"
  else
    cache=$name.jsa option=-XX:SharedArchiveFile write=-XX:ArchiveClassesAtExit
  fi
  show_until home "$image" "$write=$app/$cache" || fail "the training run failed, see $dist/show.log"
  [ -s "$app/$cache" ] || fail "the training run wrote no cache, see $dist/show.log"
  edit_configuration "{ print } /^\\[JavaOptions\\]/ { print \"java-options=$option=\$APPDIR/$cache\" }"
  if [ "$package" = deb ]; then replace_launcher; fi
}

# Fails unless this program's own classes and JavaFX's come out of the cache.
check_cache() {
  local program=$1 must log=$PWD/$dist/classes.log class
  if [ "$feature" -ge 25 ]; then must=-XX:AOTMode=on; else must=-Xshare:on; fi
  show_until home "$program" "$must -Xlog:class+load:file=$log" || fail "the program does not start from its cache, see $dist/show.log"
  for class in org.okrreadiness.Main javafx.stage.Stage; do
    grep -q " $class source: shared objects file" "$log" || fail "$class does not come from the cache, see $log"
  done
  echo "Cache in use: $(grep -c 'source: shared objects file' "$log") of $(grep -c 'source:' "$log") classes come from it"
}

# The command line must work with nothing around it: no Java, no display, no variables. A credential that is issued and read
# again goes through the libraries that are pickiest about the runtime.
check_command_line() {
  local program=$1 data
  data=$(mktemp -d)
  env -i PATH=/usr/bin:/bin "$program/$in_launcher" --version >"$dist/version.log" 2>&1 || fail "--version failed, see $dist/version.log"
  grep -q "$version" "$dist/version.log" || fail "--version does not print $version, see $dist/version.log"
  env -i PATH=/usr/bin:/bin "$program/$in_launcher" --data "$data/data" try >"$dist/try.log" 2>&1 || fail "try failed, see $dist/try.log"
  check_records "$program" "$data"
  rm -rf "$data"
}

check_records() {
  local program=$1 data=$2 given=$2/given log=$dist/records.log
  : >"$log"
  records() {
    env -i PATH=/usr/bin:/bin "$program/$in_launcher" --data "$data/data" records "$@" >>"$log" 2>&1 || fail "records $1 failed, see $log"
  }
  records enter "Ada Lind" --ground own-use
  records attest "Ada Lind" --competency writing --level sound --evidence supervised --witness "Bo Ek"
  mkdir "$given"
  records export --format badge --out "$given/badges"
  records export --format pdf --out "$given/certificates"
  records verify "$given"/badges/*.json "$given"/certificates/*.pdf
}

make_installer() {
  case $package in
    deb) make_deb ;;
    dmg) "$jdk/bin/jpackage" --type dmg --name $name --app-version "$version" --app-image "$image" --dest "$dist" ;;
    msi)
      "$jdk/bin/jpackage" --type msi --name $name --app-version "$version" --app-image "$image" --dest "$dist" \
        --license-file LICENSE --win-menu --win-shortcut --win-per-user-install ;;
  esac
}

# Not with jpackage: it lists every library behind every library, some of which only Debian has, puts no command on the
# path, and its scripts fail on a machine without a desktop menu. A package of plain files needs no scripts.
make_deb() {
  local tree=$dist/deb built
  built=$dist/${name}_${version}_$(dpkg --print-architecture).deb
  mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/doc/$name" \
    "$tree/usr/share/icons/hicolor/256x256/apps" "$tree/usr/share/icons/hicolor/scalable/apps"
  cp -a "$image" "$tree/opt"
  ln -s "/opt/$name/bin/$name" "$tree/usr/bin/$name"
  cp "packaging/icon/$name.png" "$tree/usr/share/icons/hicolor/256x256/apps"
  cp "packaging/icon/$name.svg" "$tree/usr/share/icons/hicolor/scalable/apps"
  cp packaging/$name.desktop "$tree/usr/share/applications"
  cat docs/third-party.md LICENSE >"$tree/usr/share/doc/$name/copyright"
  cat >"$tree/DEBIAN/control" <<CONTROL
Package: $name
Version: $version
Architecture: $(dpkg --print-architecture)
Section: education
Priority: optional
Maintainer: OKR Readiness
Installed-Size: $(du -sk "$tree/opt" | cut -f1)
Depends: $debian_needs
Description: tells whether a person is ready to run OKRs
 Participants of OKR courses work through realistic situations: they write
 OKRs, challenge weak ones, choose under pressure. The program scores what they
 wrote against published rubrics and shows the evidence word by word. It works
 without a network and brings its own Java runtime.
CONTROL
  chmod -R u+rwX,go+rX,go-w "$tree"
  dpkg-deb --root-owner-group --build "$tree" "$built" >/dev/null
  rm -rf "$tree"
  echo "Installer: $built, $(($(wc -c <"$built") / 1048576)) MB"
}

# What people get is what is checked: unpacked from the installer, in another place than it was built.
check_what_people_get() {
  local place
  place=$(mktemp -d)
  trap "rm -rf '$place'" EXIT
  if [ "$package" = deb ] && ! $image_only; then
    dpkg-deb -x "$dist"/${name}_"$version"*.deb "$place"
    check_cache "$place/opt/$name"
    check_command_line "$place/opt/$name"
  elif [ "$feature" -ge 25 ]; then
    cp -Rp "$image" "$place"
    check_cache "$place/$(basename "$image")"
    check_command_line "$place/$(basename "$image")"
  else
    check_cache "$image"
    check_command_line "$image"
  fi
}

read_arguments "$@"
choose_jdk
know_the_system
if [ "$feature" -lt 25 ] && ! $image_only; then
  echo "JDK $feature: building the folder only, its start-up archive would not survive installation"
  image_only=true
fi
collect_jars
check_modules
link_runtime
make_image
write_cache
if ! $image_only; then make_installer; fi
check_what_people_get
echo "Program: $image, $(du -sm "$image" | cut -f1) MB"
