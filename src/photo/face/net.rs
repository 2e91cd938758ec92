//! The four networks: loaded once, when they are first needed, and run on one thread each.

use std::sync::{Arc, LazyLock};
use std::thread;

use rten::{Model, ModelOptions, NodeId, OpRegistry, RunOptions, ThreadPool, op_types};
use rten_tensor::NdTensor;

/// One network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Net {
    /// Boxes round faces, in the whole picture.
    Detector,
    /// 468 points of one face.
    Mesh,
    /// Lids and iris of one eye.
    Iris,
    /// What belongs to a person, in the whole picture.
    Person,
}

/// A network with what is needed to run it.
struct Loaded {
    model: Model,
    input: NodeId,
    outputs: Vec<NodeId>,
}

static DETECTOR: LazyLock<Option<Loaded>> =
    LazyLock::new(|| load(include_bytes!("../../../assets/models/face_detection_full_range_f16.onnx")));
static MESH: LazyLock<Option<Loaded>> =
    LazyLock::new(|| load(include_bytes!("../../../assets/models/face_landmark_f16.onnx")));
static IRIS: LazyLock<Option<Loaded>> =
    LazyLock::new(|| load(include_bytes!("../../../assets/models/iris_landmark_f16.onnx")));
static PERSON: LazyLock<Option<Loaded>> =
    LazyLock::new(|| load(include_bytes!("../../../assets/models/selfie_segmentation_f16.onnx")));

thread_local! {
    /// Photos are checked side by side, so each network keeps to one thread: several for one would get in
    /// the way of the others.
    static POOL: Arc<ThreadPool> = Arc::new(ThreadPool::with_num_threads(1));
}

/// `None` only if the bytes built into the program are not what they were; [`Net::all_load`] tells.
fn load(bytes: &'static [u8]) -> Option<Loaded> {
    // Only what these four use, so that the rest of the runtime stays out of the program.
    let operators = OpRegistry::with_ops(&[
        &op_types::Add,
        &op_types::AveragePool,
        &op_types::Cast,
        &op_types::Clip,
        &op_types::Concat,
        &op_types::Conv,
        &op_types::ConvTranspose,
        &op_types::GlobalAveragePool,
        &op_types::HardSwish,
        &op_types::Identity,
        &op_types::MaxPool,
        &op_types::Mul,
        &op_types::Pad,
        &op_types::PRelu,
        &op_types::Relu,
        &op_types::Reshape,
        &op_types::Resize,
        &op_types::Sigmoid,
        &op_types::Transpose,
    ]);
    let model = ModelOptions::with_ops(operators).load_static_slice(bytes).ok()?;
    let input = *model.input_ids().first()?;
    let outputs = model.output_ids().to_vec();
    Some(Loaded { model, input, outputs })
}

impl Net {
    const ALL: [Self; 4] = [Self::Detector, Self::Mesh, Self::Iris, Self::Person];

    fn loaded(self) -> Option<&'static Loaded> {
        match self {
            Self::Detector => DETECTOR.as_ref(),
            Self::Mesh => MESH.as_ref(),
            Self::Iris => IRIS.as_ref(),
            Self::Person => PERSON.as_ref(),
        }
    }

    /// Side of the square picture it takes, in px.
    pub(super) const fn side(self) -> u32 {
        match self {
            Self::Detector | Self::Mesh => 192,
            Self::Iris => 64,
            Self::Person => 256,
        }
    }

    /// Whether all of them can be loaded; loads them.
    pub(crate) fn all_load() -> bool {
        Self::ALL.iter().all(|net| net.loaded().is_some())
    }

    /// Begins to load all of them on threads of their own, so that they are there by the time the pixels
    /// of a photo are. Where no thread can be had, they are loaded when they are needed.
    pub(crate) fn load_ahead() {
        for net in Self::ALL {
            let _ = thread::Builder::new().name("photo-models".to_owned()).spawn(move || {
                let _ = net.loaded();
            });
        }
    }

    /// Runs the network on a square of [`Net::side`] px: three planes (red, green, blue), row by row. Gives
    /// the outputs in the order of the file, each row by row; `None` if the network cannot be run.
    pub(super) fn run(self, planes: Vec<f32>) -> Option<Vec<Vec<f32>>> {
        let Loaded { model, input, outputs } = self.loaded()?;
        let side = usize::try_from(self.side()).ok()?;
        let tensor = NdTensor::try_from_data([1, 3, side, side], planes).ok()?;
        let options = RunOptions::default().with_thread_pool(Some(POOL.with(Arc::clone)));
        let values = model.run(vec![(*input, tensor.into())], outputs, Some(options)).ok()?;
        values.into_iter().map(|value| value.into_tensor::<f32>().map(|tensor| tensor.into_data())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_can_be_loaded_and_run() {
        assert!(Net::all_load());
        let lengths = |net: Net| -> Vec<usize> {
            let side = net.side() as usize;
            net.run(vec![0.5; 3 * side * side]).unwrap().iter().map(Vec::len).collect()
        };
        assert_eq!(lengths(Net::Detector), [2304 * 16, 2304]);
        assert_eq!(lengths(Net::Mesh), [468 * 3, 1]);
        assert_eq!(lengths(Net::Iris), [71 * 3, 5 * 3]);
        assert_eq!(lengths(Net::Person), [256 * 256]);
    }

    #[test]
    fn a_picture_of_another_size_is_refused() {
        assert_eq!(Net::Iris.run(vec![0.0; 12]), None);
    }
}
