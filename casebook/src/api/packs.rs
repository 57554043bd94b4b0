//! Commands on packs. A pack is read whole before a book is touched.
use crate::api::core::Desk;
use crate::api::failure::Failure;
use crate::api::request::packs::{
    PackList, PackLoad, PackLoaded, PackOf, PackPreview, PackPreviewed, PackRef, PackRemoved,
};
use crate::api::request::{Nothing, path_from};
use crate::content::case_file::CaseFile;
use crate::content::load::built_in;
use crate::domain::pack::PackAbout;
use crate::error::{Error, NotNow, Result, Why};
use crate::exchange::pack::{self, FileFault};
use crate::ops::packs;
use data_encoding::{BASE64, HEXLOWER};
use std::borrow::Cow;

/// A sound pack, with its digest in hex.
struct Read {
    about: Cow<'static, PackAbout>,
    cases: Cow<'static, [CaseFile]>,
    digest: String,
}

fn read(of: &PackOf) -> Result<Result<Read, Vec<FileFault>>> {
    let pack = match of {
        PackOf::BuiltIn => {
            let (about, cases) = built_in();
            // It comes with the app: its version says enough.
            let digest = about.version.clone();
            return Ok(Ok(Read { about: Cow::Borrowed(about), cases: Cow::Borrowed(cases), digest }));
        }
        PackOf::Place { path } => pack::read(&path_from(path)),
        PackOf::File { name, base64 } => {
            let bytes = BASE64.decode(base64.as_bytes()).map_err(|_| Error::invalid("pack", Why::Malformed))?;
            pack::of_zip(name, &bytes)
        }
    };
    Ok(pack.map(|pack| Read {
        about: Cow::Owned(pack.about),
        cases: Cow::Owned(pack.cases),
        digest: HEXLOWER.encode(&pack.digest),
    }))
}

pub(crate) fn preview(desk: &mut Desk, request: PackPreview) -> Result<PackPreviewed> {
    let book = &desk.open()?.book;
    Ok(match read(&request.of)? {
        Ok(Read { about, cases, digest }) => PackPreviewed {
            v: 1,
            faults: Vec::new(),
            plan: Some(packs::preview(book, &about, &cases)?),
            digest: Some(digest),
        },
        Err(faults) => PackPreviewed {
            v: 1,
            faults: faults.into_iter().map(|fault| Failure::from(Error::from(fault))).collect(),
            plan: None,
            digest: None,
        },
    })
}

pub(crate) fn load(desk: &mut Desk, request: PackLoad) -> Result<PackLoaded> {
    let env = desk.env();
    let Read { about, cases, digest } =
        read(&request.of)?.map_err(|mut faults| Error::from(faults.swap_remove(0)))?;
    if request.digest.is_some_and(|seen| seen != digest) {
        return Err(Error::NotNow(NotNow::Changed));
    }
    let (plan, changed) = packs::load(&mut desk.open_mut()?.book, &env, &about, &cases)?;
    desk.changed(changed);
    Ok(PackLoaded { v: 1, plan })
}

pub(crate) fn remove(desk: &mut Desk, request: PackRef) -> Result<PackRemoved> {
    let ((removed, stayed), changed) = packs::remove(&mut desk.open_mut()?.book, &request.pack)?;
    desk.changed(changed);
    Ok(PackRemoved { v: 1, pack: request.pack, removed, stayed })
}

pub(crate) fn list(desk: &mut Desk, _: Nothing) -> Result<PackList> {
    Ok(PackList { v: 1, packs: packs::list(&desk.open()?.book)? })
}
